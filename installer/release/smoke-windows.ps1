# A finished installer on a Windows that has seen neither a checkout nor Python:
#   powershell -File smoke-windows.ps1 unbend-VERSION-windows-x64-setup.exe
# installs it without a question, has it try itself, starts its window, and takes it away again.
param([Parameter(Mandatory)][string]$Installer)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest

$place = Join-Path $env:LOCALAPPDATA 'Programs\Unbend'
$program = Join-Path $place 'unbend.exe'
$shortcut = Join-Path ([Environment]::GetFolderPath('Programs')) 'Unbend.lnk'
$told = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.unbend.Unbend'
$answer = Join-Path $env:TEMP 'unbend-self-test.json'

function Expect([bool]$so, [string]$sentence) {
    if (-not $so) { throw $sentence }
    Write-Output "ok  $sentence"
}

function Ended([string]$file, [string[]]$words) {
    (Start-Process -FilePath $file -ArgumentList $words -Wait -PassThru).ExitCode
}

Expect ((Ended (Resolve-Path $Installer) '/S') -eq 0) 'it installs without a question'
Expect (Test-Path $program) 'the program is where it belongs'
Expect (Test-Path $shortcut) 'the Start menu has it'
Expect ((Get-ItemProperty $told).DisplayName -eq 'Unbend') 'Windows lists it among the apps'

$folder = (New-Object -ComObject Shell.Application).NameSpace((Split-Path $shortcut))
$link = $folder.ParseName((Split-Path $shortcut -Leaf))
$name = $link.ExtendedProperty('System.AppUserModel.ID')
Expect ($name -eq 'org.unbend.Unbend') 'the shortcut carries the name that notices go by'

$ended = Ended $program @('self-test', '--to', "`"$answer`"")
Get-Content $answer
Expect ($ended -eq 0) 'it finds nothing at fault in itself'
$version = (& (Join-Path $place 'unbend-cli.exe') --version)
Expect ($LASTEXITCODE -eq 0) "the command line says its version: $version"

$window = Start-Process -FilePath $program -ArgumentList '--demo' -PassThru
Start-Sleep -Seconds 20
$window.Refresh()
Expect (-not $window.HasExited) 'it stays open'
Expect ($window.MainWindowHandle -ne 0) 'it shows a window'

Expect ((Ended (Resolve-Path $Installer) '/S') -eq 0) 'it installs over an open window'
Expect ($window.WaitForExit(10000)) 'which closed for that'

$diary = Join-Path $env:LOCALAPPDATA 'unbend'
New-Item -ItemType Directory -Force $diary | Out-Null
$kept = Join-Path $diary 'kept.txt'
Set-Content $kept 'as if it were a diary'

function Uninstall([string[]]$words) {
    $ended = Ended (Join-Path $place 'uninstall.exe') $words
    # It goes on as a copy of itself, which cannot be waited for.
    for ($i = 0; ($i -lt 60) -and (Test-Path $place); $i++) { Start-Sleep -Milliseconds 500 }
    $ended
}

Expect ((Uninstall '/S') -eq 0) 'it goes without a question'
Expect (-not (Test-Path $place)) 'nothing is left of the program'
Expect (-not (Test-Path $shortcut)) 'nor of its shortcut'
Expect (-not (Test-Path $told)) 'nor in the list of apps'
Expect (-not (Test-Path 'HKCU:\Software\Classes\org.unbend.Unbend.history')) 'nor of its documents'
Expect (Test-Path $kept) 'the diary stays'

Expect ((Ended (Resolve-Path $Installer) '/S') -eq 0) 'it installs again'
Expect ((Uninstall @('/S', '/ERASE')) -eq 0) 'it goes, and the diary was asked for too'
for ($i = 0; ($i -lt 20) -and (Test-Path $diary); $i++) { Start-Sleep -Milliseconds 500 }
Expect (-not (Test-Path $diary)) 'nothing is left of the diary'
