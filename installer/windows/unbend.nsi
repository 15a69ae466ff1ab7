; Installs Unbend for one person, without an administrator, and takes it away again.
;
;   setup.exe /S                 asks nothing; /D=PATH as the last word puts it elsewhere
;   uninstall.exe /S             likewise; the diary stays
;   uninstall.exe /S /ERASE      the diary goes as well
;
; ends with 0 when all is done, 1 when a person stopped it, 2 when a file could not be written,
; 3 on a Windows that is too old, and 4 when Unbend was open and would not close: then nothing was
; changed.
;
; Every name comes from nsis.py: APP_ID, NAME, PROGRAM, PUBLISHER, VERSION, TREE, OUT, ICONS,
; APP_ICON, and in LISTS the documents, the parts of the tree and what a person made there; SIGN
; where there is a certificate.

Unicode true
ManifestDPIAware true
RequestExecutionLevel user
AllowSkipFiles off
SetDateSave off ; the same tree gives the same installer
XPStyle on

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinMessages.nsh"
!include "WinVer.nsh"
!include "x64.nsh"
!include "Win\COM.nsh"
!include "Win\Propkey.nsh"
!include "${LISTS}"

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP_ID}"
!define AT_LOGIN "Software\Microsoft\Windows\CurrentVersion\Run"
!define AT_LOGIN_ALLOWED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define TO_THE_SYSTEM "Software\Classes\AppUserModelId\${APP_ID}"
!define SHORTCUT "$SMPROGRAMS\${NAME}.lnk"

!define TOO_OLD 3
!define STILL_OPEN 4
!define PATIENCE 30 ; half seconds

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICONS}/${APP_ICON}.ico"
!define MUI_UNICON "${ICONS}/${APP_ICON}.ico"
!ifdef SIGN
  !uninstfinalize `${SIGN} "%1"` = 0
!endif

!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}/side.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}.exe"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString TooOld ${LANG_ENGLISH} "${NAME} needs 64-bit Windows 10 or newer."
LangString TooOld ${LANG_GERMAN} "${NAME} braucht ein 64-Bit-Windows ab Version 10."
LangString IsOpen ${LANG_ENGLISH} "${NAME} is open. It will be closed, and what you recorded stays."
LangString IsOpen ${LANG_GERMAN} "${NAME} ist geöffnet. Es wird geschlossen, und was Sie eingetragen haben, bleibt."
LangString StaysOpen ${LANG_ENGLISH} "${NAME} is still open. Please close it, and try again."
LangString StaysOpen ${LANG_GERMAN} "${NAME} ist noch geöffnet. Bitte schließen Sie es und versuchen Sie es noch einmal."
LangString EraseToo ${LANG_ENGLISH} "Your diary stays on this computer.$\r$\n$\r$\nShall it be erased as well, with the backups beside it and the settings? Nobody can bring it back then. A diary or backups in other folders stay."
LangString EraseToo ${LANG_GERMAN} "Ihr Tagebuch bleibt auf diesem Computer.$\r$\n$\r$\nSoll es auch gelöscht werden, mit den Sicherungen daneben und den Einstellungen? Niemand kann es dann zurückholen. Ein Tagebuch oder Sicherungen in anderen Ordnern bleiben."

; ------------------------------------------------------------------- where Unbend is open already

!macro CLOSING un

; $0: whether a program of this installation runs; Windows refuses to write into it then.
Function ${un}IsOpen
  StrCpy $0 0
  ${For} $1 1 2
    StrCpy $2 "$INSTDIR\${PROGRAM}.exe"
    ${If} $1 = 2
      StrCpy $2 "$INSTDIR\${PROGRAM}-cli.exe"
    ${EndIf}
    ${If} ${FileExists} "$2"
      ClearErrors
      FileOpen $3 "$2" a
      ${If} ${Errors}
        StrCpy $0 1
      ${Else}
        FileClose $3
      ${EndIf}
    ${EndIf}
  ${Next}
FunctionEnd

; Tells every window of this installation what Windows itself tells it before it signs out, so that
; also one which only waits beside the clock ends; and to close, for programs that know only that.
Function ${un}AskToClose
  StrCpy $1 0
  ${Do}
    System::Call 'user32::FindWindowExW(p 0, p r1, p 0, p 0) p .r1'
    ${If} $1 P= 0
      ${Break}
    ${EndIf}
    System::Call 'user32::GetWindowThreadProcessId(p r1, *i .r2)'
    System::Call 'kernel32::OpenProcess(i 0x1000, i 0, i r2) p .r3' ; PROCESS_QUERY_LIMITED_INFORMATION
    ${If} $3 P<> 0
      System::Call 'kernel32::QueryFullProcessImageNameW(p r3, i 0, w .r4, *i ${NSIS_MAX_STRLEN})'
      System::Call 'kernel32::CloseHandle(p r3)'
      ${If} "$4" == "$INSTDIR\${PROGRAM}.exe"
        SendMessage $1 ${WM_QUERYENDSESSION} 0 1 $5 /TIMEOUT=5000 ; 1: only this program ends
        ${If} $5 <> 0
          System::Call 'user32::PostMessageW(p r1, i ${WM_ENDSESSION}, p 1, p 1)'
          System::Call 'user32::PostMessageW(p r1, i ${WM_CLOSE}, p 0, p 0)'
        ${EndIf}
      ${EndIf}
    ${EndIf}
  ${Loop}
FunctionEnd

; Comes back when no program of this installation runs; otherwise it ends, and nothing was changed.
Function ${un}LetGo
  Call ${un}IsOpen
  ${If} $0 = 0
    Return
  ${EndIf}
  MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(IsOpen)" /SD IDOK IDOK begin
  Abort
  begin:
  Call ${un}AskToClose
  ${For} $9 1 ${PATIENCE}
    Sleep 500
    Call ${un}IsOpen
    ${If} $0 = 0
      Return
    ${EndIf}
  ${Next}
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StaysOpen)" /SD IDCANCEL IDRETRY begin
  SetErrorLevel ${STILL_OPEN}
  Quit
FunctionEnd

!macroend

!insertmacro CLOSING ""
!insertmacro CLOSING "un."

; --------------------------------------------------------------------------------------- documents

; A kind of file that the app opens; another program that somebody chose for it stays chosen.
!macro OPENS_DOCUMENT ending mime kind words icon
  WriteRegStr HKCU "Software\Classes\${kind}" "" "${words}"
  WriteRegStr HKCU "Software\Classes\${kind}" "AppUserModelID" "${APP_ID}"
  WriteRegStr HKCU "Software\Classes\${kind}\DefaultIcon" "" "$INSTDIR\icons\${icon}.ico"
  WriteRegStr HKCU "Software\Classes\${kind}\shell\open\command" "" '"$INSTDIR\${PROGRAM}.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\${ending}" "" "${kind}"
  WriteRegStr HKCU "Software\Classes\${ending}" "Content Type" "${mime}"
  WriteRegStr HKCU "Software\Classes\${ending}\OpenWithProgids" "${kind}" ""
!macroend

!macro FORGETS_DOCUMENT ending mime kind words icon
  DeleteRegKey HKCU "Software\Classes\${kind}"
  DeleteRegValue HKCU "Software\Classes\${ending}\OpenWithProgids" "${kind}"
  DeleteRegKey /ifempty HKCU "Software\Classes\${ending}\OpenWithProgids"
  ReadRegStr $0 HKCU "Software\Classes\${ending}" ""
  ${If} $0 == "${kind}"
    DeleteRegValue HKCU "Software\Classes\${ending}" ""
    DeleteRegValue HKCU "Software\Classes\${ending}" "Content Type"
  ${EndIf}
  DeleteRegKey /ifempty HKCU "Software\Classes\${ending}"
!macroend

; The Explorer looks again at what opens what.
!macro LOOK_AGAIN
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

; ----------------------------------------------------------------------------------------- install

; The taskbar and the notices know the app by the name on its shortcut.
Function NameTheShortcut
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P= 0
    Return
  ${EndIf}
  ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}", .r1)'
  ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}", .r2)'
  ${If} $1 P<> 0
  ${AndIf} $2 P<> 0
    ${IPersistFile::Load} $1 '("${SHORTCUT}", 2)' ; 2: to be written as well
    System::Call 'shlwapi::SHStrDupW(w "${APP_ID}", *p .r3)'
    System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID}) p .r4'
    System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},, &i${NSIS_PTR_SIZE} r3) p .r5'
    ${IPropertyStore::SetValue} $2 '($4, $5)'
    ${IPropertyStore::Commit} $2 ""
    ${IPersistFile::Save} $1 '("${SHORTCUT}", 1)'
    System::Call 'ole32::CoTaskMemFree(p r3)'
    System::Free $4
    System::Free $5
  ${EndIf}
  !insertmacro ComHlpr_SafeRelease $2
  !insertmacro ComHlpr_SafeRelease $1
  !insertmacro ComHlpr_SafeRelease $0
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOld)" /SD IDOK
    SetErrorLevel ${TOO_OLD}
    Quit
  ${EndIf}
FunctionEnd

Section
  Call LetGo
  !insertmacro FORMER_PROGRAM_GOES
  SetOutPath "$INSTDIR"
  File /r "${TREE}/*"
  SetOutPath "$INSTDIR\icons"
  File "${ICONS}/*.ico"
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateShortcut "${SHORTCUT}" "$INSTDIR\${PROGRAM}.exe"
  Call NameTheShortcut
  WriteRegStr HKCU "${TO_THE_SYSTEM}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${TO_THE_SYSTEM}" "IconUri" "$INSTDIR\icons\${APP_ICON}.ico"
  !insertmacro EACH_DOCUMENT OPENS_DOCUMENT
  !insertmacro LOOK_AGAIN

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${PROGRAM}.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
SectionEnd

; --------------------------------------------------------------------------------------- uninstall

Var Erases

Function un.onInit
  StrCpy $Erases 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ERASE" $1
  ${IfNot} ${Errors}
    StrCpy $Erases 1
  ${EndIf}
FunctionEnd

Section "un."
  Call un.LetGo
  ${If} $Erases = 0
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(EraseToo)" /SD IDNO IDNO stays
    StrCpy $Erases 1
    stays:
  ${EndIf}

  !insertmacro FORMER_PROGRAM_GOES
  Delete "$INSTDIR\uninstall.exe"
  SetOutPath "$TEMP" ; or the folder would be in use
  RMDir "$INSTDIR"
  RMDir "$LOCALAPPDATA\Programs" ; only where no other program lies in it
  Delete "${SHORTCUT}"
  DeleteRegValue HKCU "${AT_LOGIN}" "${APP_ID}"
  DeleteRegValue HKCU "${AT_LOGIN_ALLOWED}" "${APP_ID}"
  DeleteRegKey HKCU "${TO_THE_SYSTEM}"
  !insertmacro EACH_DOCUMENT FORGETS_DOCUMENT
  !insertmacro LOOK_AGAIN
  DeleteRegKey HKCU "${UNINSTALL}"

  ${If} $Erases = 1
    !insertmacro WHAT_A_PERSON_MADE_GOES
  ${EndIf}
SectionEnd
