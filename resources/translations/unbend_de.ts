<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>unbend</name>
    <message>
        <source>&amp;About Unbend</source>
        <translation>&amp;Über Unbend</translation>
    </message>
    <message>
        <source>&amp;Close this backup</source>
        <translation>Sicherung s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Close this history</source>
        <translation>Diese Aufzeichnung &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>Jetzt &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Open somebody&apos;s history…</source>
        <translation>Fremde Aufzeichnung &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Save a report or the history…</source>
        <translation>Bericht oder Aufzeichnung &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>({signs})</source>
        <translation>({signs})</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>0 bis 10</translation>
    </message>
    <message>
        <source>0 {low}, {top} {high}</source>
        <translation>0 {low}, {top} {high}</translation>
    </message>
    <message>
        <source>1 Let go</source>
        <translation>1 Loslassen</translation>
    </message>
    <message>
        <source>1, 2, 3+ a day</source>
        <translation>1, 2, 3+ am Tag</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>12 April 2026</source>
        <translation>12. April 2026</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125 %</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150 %</translation>
    </message>
    <message>
        <source>15×: a month in 8 seconds</source>
        <translation>15×: ein Monat in 8 Sekunden</translation>
    </message>
    <message>
        <source>175 %</source>
        <translation>175 %</translation>
    </message>
    <message>
        <source>1×: a day in 4 seconds</source>
        <translation>1×: ein Tag in 4 Sekunden</translation>
    </message>
    <message>
        <source>2 Rock</source>
        <translation>2 Wiegen</translation>
    </message>
    <message>
        <source>2 or more</source>
        <translation>2 oder mehr</translation>
    </message>
    <message>
        <source>2 times</source>
        <translation>2 Mal</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 Wochen</translation>
    </message>
    <message>
        <source>200 %</source>
        <translation>200 %</translation>
    </message>
    <message>
        <source>2×: a day in 2 seconds</source>
        <translation>2×: ein Tag in 2 Sekunden</translation>
    </message>
    <message>
        <source>3 Curl up</source>
        <translation>3 Aufrollen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>3 times</source>
        <translation>3 Mal</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>4 times</source>
        <translation>4 Mal</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>5 times</source>
        <translation>5 Mal</translation>
    </message>
    <message>
        <source>5×: a week in 6 seconds</source>
        <translation>5×: eine Woche in 6 Sekunden</translation>
    </message>
    <message>
        <source>60×: a year in 24 seconds</source>
        <translation>60×: ein Jahr in 24 Sekunden</translation>
    </message>
    <message>
        <source>A backup is being made and read through.</source>
        <translation>Eine Sicherung wird angelegt und durchgelesen.</translation>
    </message>
    <message>
        <source>A backup was made and read through.</source>
        <translation>Eine Sicherung wurde angelegt und durchgelesen.</translation>
    </message>
    <message>
        <source>A backup was restored.</source>
        <translation>Eine Sicherung wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>A backup, or the diary, did not read as it was written.</source>
        <translation>Eine Sicherung oder das Tagebuch ließ sich nicht so lesen, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>A bad spell</source>
        <translation>Schlechte Tage</translation>
    </message>
    <message>
        <source>A bad spell since {day}</source>
        <translation>Schlechte Tage seit {day}</translation>
    </message>
    <message>
        <source>A bad spell: only Knees Rocking for now</source>
        <translation>Schlechte Tage: vorerst nur Kniewiegen</translation>
    </message>
    <message>
        <source>A change cannot begin that far ahead.</source>
        <translation>So weit im Voraus kann eine Änderung nicht beginnen.</translation>
    </message>
    <message>
        <source>A change holds from today or from a later day. What was decided stays.</source>
        <translation>Eine Änderung gilt ab heute oder ab einem späteren Tag. Was entschieden wurde, bleibt.</translation>
    </message>
    <message>
        <source>A change of 2 points, or of 30 percent of the earlier mean and at least 1 point, is more than pain usually varies by itself. With fewer than 5 days read in a period nothing is sure. What was told too late to count is left out.</source>
        <translation>Eine Änderung um 2 Punkte, oder um 30 Prozent des früheren Mittels und mindestens 1 Punkt, ist mehr, als Schmerz gewöhnlich von selbst schwankt. Mit weniger als 5 erfassten Tagen in einem Zeitraum ist nichts sicher. Was zu spät eingetragen wurde, um zu zählen, ist weggelassen.</translation>
    </message>
    <message>
        <source>A clinician agrees: {about}</source>
        <translation>Ärztliche Zustimmung: {about}</translation>
    </message>
    <message>
        <source>A closed spell cannot be opened again. A new one begins with the first questions.</source>
        <translation>Eine abgeschlossene Episode lässt sich nicht wieder öffnen. Eine neue beginnt mit den ersten Fragen.</translation>
    </message>
    <message>
        <source>A code</source>
        <translation>Ein Code</translation>
    </message>
    <message>
        <source>A code for a sheet of paper. It opens the diary if the keychain loses the key or the passphrase is forgotten, and your backups on another computer. Without it, nobody could.</source>
        <translation>Ein Code für ein Blatt Papier. Er öffnet das Tagebuch, wenn der Schlüsselbund den Schlüssel verliert oder die Passphrase vergessen ist, und Ihre Sicherungen auf einem anderen Computer. Ohne ihn könnte das niemand.</translation>
    </message>
    <message>
        <source>A copy of {name} did not read as it was written, so it does not count. The disk may be failing. The earlier backups are kept, and none is removed until you say so.</source>
        <translation>Eine Kopie von {name} ließ sich nicht so lesen, wie sie geschrieben wurde, deshalb zählt sie nicht. Vielleicht versagt der Datenträger. Die früheren Sicherungen bleiben, und keine wird entfernt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>A correction is a further entry. What stood there before is kept, and shown here.</source>
        <translation>Eine Berichtigung ist ein weiterer Eintrag. Was vorher dastand, bleibt erhalten und steht hier.</translation>
    </message>
    <message>
        <source>A diary and a pacing aid for a published programme of seven exercises for sciatica.</source>
        <translation>Ein Tagebuch und Taktgeber für ein veröffentlichtes Programm aus sieben Übungen bei Ischias.</translation>
    </message>
    <message>
        <source>A diary called {name}, or a part of one, is here already. It was left as it is.</source>
        <translation>Ein Tagebuch namens {name} oder ein Teil davon ist schon hier. Es wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>A few more questions</source>
        <translation>Noch ein paar Fragen</translation>
    </message>
    <message>
        <source>A few questions now: about two minutes. Everything but the answers can be changed later.</source>
        <translation>Jetzt einige Fragen: etwa zwei Minuten. Alles außer den Antworten lässt sich später ändern.</translation>
    </message>
    <message>
        <source>A file that leaves Unbend is not encrypted. Whoever has it can read it.</source>
        <translation>Eine Datei, die Unbend verlässt, ist nicht verschlüsselt. Wer sie hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>A film is not encrypted. Whoever has it can see it.</source>
        <translation>Ein Film ist nicht verschlüsselt. Wer ihn hat, kann ihn sehen.</translation>
    </message>
    <message>
        <source>A film is saved as .webp or .gif.</source>
        <translation>Ein Film wird als .webp oder .gif gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>A film needs entries on at least three days. In these days there is {n}.|A film needs entries on at least three days. In these days there are {n}.</source>
        <translation>
            <numerusform>Ein Film braucht Einträge an mindestens drei Tagen. In diesem Zeitraum gibt es {n}.</numerusform>
            <numerusform>Ein Film braucht Einträge an mindestens drei Tagen. In diesem Zeitraum gibt es {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A flare is a good moment to look at all safety questions once.</source>
        <translation>Ein Schub ist ein guter Zeitpunkt, einmal alle Sicherheitsfragen anzusehen.</translation>
    </message>
    <message numerus="yes">
        <source>A flare of {n} day|A flare of {n} days</source>
        <translation>
            <numerusform>Ein Schub von {n} Tag</numerusform>
            <numerusform>Ein Schub von {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A flare, day {number}</source>
        <translation>Ein Schub, Tag {number}</translation>
    </message>
    <message>
        <source>A flare, still open</source>
        <translation>Ein Schub, noch offen</translation>
    </message>
    <message>
        <source>A good moment for an exercise, if it suits you.</source>
        <translation>Ein guter Augenblick für eine Übung, wenn es Ihnen passt.</translation>
    </message>
    <message>
        <source>A good moment for it, if it suits you.</source>
        <translation>Ein guter Augenblick dafür, wenn es Ihnen passt.</translation>
    </message>
    <message>
        <source>A good moment for {exercise}</source>
        <translation>Ein guter Augenblick für: {exercise}</translation>
    </message>
    <message>
        <source>A hip replacement</source>
        <translation>Ein künstliches Hüftgelenk</translation>
    </message>
    <message>
        <source>A light pull along the lower back and legs, for the time when pain has begun to ease and your back asks for it.</source>
        <translation>Ein leichter Zug am unteren Rücken und an den Beinen, für die Zeit, in der der Schmerz schon nachlässt und Ihr Rücken danach verlangt.</translation>
    </message>
    <message>
        <source>A light pull from the back to the legs.</source>
        <translation>Ein leichter Zug vom Rücken in die Beine.</translation>
    </message>
    <message>
        <source>A line holds {most} characters; this one has {length}.</source>
        <translation>Eine Zeile fasst {most} Zeichen; diese hat {length}.</translation>
    </message>
    <message>
        <source>A little of it ends every session.</source>
        <translation>Ein wenig davon beendet jede Einheit.</translation>
    </message>
    <message>
        <source>A little pull is enough.</source>
        <translation>Ein leichter Zug genügt.</translation>
    </message>
    <message>
        <source>A median that differs by 2 points, or by 30 % of the first where that is less; never by less than 1.</source>
        <translation>Ein Median, der um 2 Punkte anders ist, oder um 30 % des ersten, wenn das weniger ist; nie um weniger als 1.</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Ein Name</translation>
    </message>
    <message>
        <source>A new key for the diary</source>
        <translation>Ein neuer Schlüssel für das Tagebuch</translation>
    </message>
    <message>
        <source>A new one waits to be typed back. Until then the former opens the diary too.</source>
        <translation>Ein neuer wartet darauf, zurückgetippt zu werden. Bis dahin öffnet auch der frühere das Tagebuch.</translation>
    </message>
    <message>
        <source>A new spell begins with the safety questions and in the acute stage, with limits of its own.</source>
        <translation>Eine neue Episode beginnt mit den Sicherheitsfragen und in der akuten Phase, mit eigenen Grenzen.</translation>
    </message>
    <message>
        <source>A new spell has begun</source>
        <translation>Eine neue Episode hat begonnen</translation>
    </message>
    <message>
        <source>A newer Unbend made this sheet. Please update Unbend to read it.</source>
        <translation>Ein neueres Unbend hat dieses Blatt erstellt. Aktualisieren Sie Unbend, um es zu lesen.</translation>
    </message>
    <message>
        <source>A newer version of Unbend wrote in {name} since then. Update Unbend to remove these words; nothing was changed.</source>
        <translation>Eine neuere Version von Unbend hat seitdem in {name} geschrieben. Aktualisieren Sie Unbend, um diese Worte zu entfernen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A note holds {most} characters; this one has {length}.</source>
        <translation>Eine Notiz fasst {most} Zeichen; diese hat {length}.</translation>
    </message>
    <message>
        <source>A note, if you like</source>
        <translation>Eine Notiz, wenn Sie mögen</translation>
    </message>
    <message>
        <source>A notice of the system may be seen by whoever looks at the screen, also while it is locked.</source>
        <translation>Eine Mitteilung des Systems sieht, wer auf den Bildschirm blickt, manchmal auch, während er gesperrt ist.</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>A passphrase needs at least {least} characters. Four words are easy.</source>
        <translation>Eine Passphrase braucht mindestens {least} Zeichen. Vier Wörter sind leicht.</translation>
    </message>
    <message>
        <source>A physiotherapist who knows you may ask for the next stage before the rules are met. Their name and reason are kept with the step.</source>
        <translation>Wer Sie physiotherapeutisch behandelt, darf die nächste Phase verlangen, bevor die Regeln erfüllt sind. Name und Grund werden zu dem Schritt aufbewahrt.</translation>
    </message>
    <message>
        <source>A physiotherapist who knows you may set another limit, dose or threshold. What it was, their name and the reason are kept with it.</source>
        <translation>Wer Sie physiotherapeutisch behandelt, darf eine andere Grenze, einen anderen Umfang oder Schwellenwert festlegen. Was es war, Name und Grund werden dazu aufbewahrt.</translation>
    </message>
    <message>
        <source>A prescription sheet is imported into the diary that it is for. Open that diary first.</source>
        <translation>Ein Verordnungsblatt wird in das Tagebuch importiert, für das es gedacht ist. Öffnen Sie zuerst dieses Tagebuch.</translation>
    </message>
    <message>
        <source>A prescription sheet is imported into your own diary, so it waits.</source>
        <translation>Ein Verordnungsblatt wird in Ihr eigenes Tagebuch importiert, deshalb wartet es.</translation>
    </message>
    <message>
        <source>A real change: leg {n} or less, 2 points or 30 % below the first 7 days</source>
        <translation>Echte Veränderung: Bein {n} oder weniger, 2 Punkte oder 30 % unter den ersten 7 Tagen</translation>
    </message>
    <message>
        <source>A recovery code</source>
        <translation>Ein Wiederherstellungscode</translation>
    </message>
    <message>
        <source>A recovery code has 25 characters; {count} were typed.</source>
        <translation>Ein Wiederherstellungscode hat 25 Zeichen; eingegeben: {count}.</translation>
    </message>
    <message>
        <source>A reminder comes only for an exercise that is free at that moment, and never while you rest by a rule or a pause of yours. It stays on Today until you answer it, and goes by itself when it no longer fits. What you put off comes once more.</source>
        <translation>Eine Erinnerung kommt nur für eine Übung, die in diesem Augenblick frei ist, und nie, solange Sie nach einer Regel oder auf eigenen Wunsch ruhen. Sie steht auf „Heute“, bis Sie antworten, und geht von selbst, wenn sie nicht mehr passt. Was Sie verschieben, kommt noch einmal.</translation>
    </message>
    <message>
        <source>A rest in a gentle backward arch, with two exercises after it that belong to it. Unhurried: its author speaks of several weeks.</source>
        <translation>Ein Ruhen im sanften Bogen nach hinten, mit zwei Übungen danach, die dazugehören. Ohne Eile: Die Autorin spricht von mehreren Wochen.</translation>
    </message>
    <message>
        <source>A rest in a gentle backward arch.</source>
        <translation>Ein Ruhen im sanften Bogen nach hinten.</translation>
    </message>
    <message>
        <source>A rise is expected</source>
        <translation>Anstieg erwartet</translation>
    </message>
    <message>
        <source>A rise is expected after</source>
        <translation>Anstieg erwartet nach</translation>
    </message>
    <message>
        <source>A rise is expected after {exercises}</source>
        <translation>Anstieg erwartet nach {exercises}</translation>
    </message>
    <message>
        <source>A short tone at each change in a guided session.</source>
        <translation>Ein kurzer Ton bei jedem Wechsel in einer geführten Einheit.</translation>
    </message>
    <message>
        <source>A sign that needed checking the same day is still open. Has it changed?</source>
        <translation>Ein Zeichen, das noch am selben Tag untersucht werden musste, ist weiter offen. Hat es sich verändert?</translation>
    </message>
    <message>
        <source>A slipped vertebra (spondylolisthesis) or spinal stenosis</source>
        <translation>Wirbelgleiten (Spondylolisthese) oder eine Spinalkanalstenose</translation>
    </message>
    <message>
        <source>A slow bend and stretch of the sore leg that goes no farther than the first hint of a pull.</source>
        <translation>Ein langsames Beugen und Strecken des schmerzenden Beins, nie weiter als bis zum ersten Anflug eines Zugs.</translation>
    </message>
    <message>
        <source>A slow bend and stretch of the sore leg.</source>
        <translation>Ein langsames Beugen und Strecken des Beins.</translation>
    </message>
    <message>
        <source>A stressful day</source>
        <translation>Ein anstrengender Tag</translation>
    </message>
    <message>
        <source>A stronger pull along the back of the leg: first with both legs up a wall, later with a strap.</source>
        <translation>Ein stärkerer Zug an der Rückseite des Beins: zuerst mit beiden Beinen an der Wand, später mit einem Gurt.</translation>
    </message>
    <message>
        <source>A stronger pull along the leg.</source>
        <translation>Ein stärkerer Zug am Bein entlang.</translation>
    </message>
    <message>
        <source>A towel over the roller.</source>
        <translation>Handtuch über die Rolle.</translation>
    </message>
    <message>
        <source>A typical day</source>
        <translation>Ein typischer Tag</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation>Ein Termin</translation>
    </message>
    <message>
        <source>A visit to {name}</source>
        <translation>Ein Termin bei {name}</translation>
    </message>
    <message>
        <source>A warning sign is open, so the question waits until somebody has looked at it.</source>
        <translation>Ein Warnzeichen ist offen, deshalb wartet die Frage, bis jemand es untersucht hat.</translation>
    </message>
    <message>
        <source>A warning sign is open. It has to be looked at first.</source>
        <translation>Ein Warnzeichen ist offen. Das muss zuerst untersucht werden.</translation>
    </message>
    <message numerus="yes">
        <source>A warning sign was reported, {soon}|{n} warning signs were reported, {soon}</source>
        <translation>
            <numerusform>Ein Warnzeichen wurde gemeldet, {soon}</numerusform>
            <numerusform>{n} Warnzeichen wurden gemeldet, {soon}</numerusform>
        </translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>About Unbend</source>
        <translation>Über Unbend</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>About your sciatica</source>
        <translation>Zu Ihrem Ischias</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minute in all.|About {n} minutes in all.</source>
        <translation>
            <numerusform>Etwa {n} Minute insgesamt.</numerusform>
            <numerusform>Etwa {n} Minuten insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Activities that are hard</source>
        <translation>Was schwerfällt</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Tätigkeit {number}</translation>
    </message>
    <message>
        <source>Acute Nerve Root Traction</source>
        <translation>Nervenwurzel-Traktion akut</translation>
    </message>
    <message>
        <source>Acute stage</source>
        <translation>Akute Phase</translation>
    </message>
    <message>
        <source>Acute, easing</source>
        <translation>Akut, Besserung</translation>
    </message>
    <message>
        <source>Acute, settling</source>
        <translation>Akut, Beruhigung</translation>
    </message>
    <message>
        <source>Advanced Nerve Root Traction</source>
        <translation>Nervenwurzel-Traktion Aufbau</translation>
    </message>
    <message>
        <source>Advanced Traction</source>
        <translation>Traktion Aufbau</translation>
    </message>
    <message>
        <source>After a long time without check-ins the leg was not as calm as before.</source>
        <translation>Nach langer Zeit ohne Tageseinträge war das Bein nicht so ruhig wie davor.</translation>
    </message>
    <message>
        <source>After an exercise</source>
        <translation>Nach einer Übung</translation>
    </message>
    <message>
        <source>After an exercise: lay the sessions one by one</source>
        <translation>Nach einer Übung: die Einheiten einzeln auflegen</translation>
    </message>
    <message>
        <source>After an exercise: the first session, the newest</source>
        <translation>Nach einer Übung: die erste Einheit, die neueste</translation>
    </message>
    <message>
        <source>After an exercise: the session before, the session after</source>
        <translation>Nach einer Übung: die Einheit davor, die Einheit danach</translation>
    </message>
    <message>
        <source>After the newest that is known, {day}: {rise}.</source>
        <translation>Nach der neuesten, von der man es weiß, {day}: {rise}.</translation>
    </message>
    <message>
        <source>After the newest, {day}: {rise}.</source>
        <translation>Nach der neuesten, {day}: {rise}.</translation>
    </message>
    <message>
        <source>After which exercise</source>
        <translation>Nach welcher Übung</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All days so far</source>
        <translation>Alle Tage bisher</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All in all, how is it now, compared with when you began?</source>
        <translation>Wie ist es jetzt alles in allem, verglichen mit Ihrem Beginn?</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle Notizen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>All that you wrote is kept. Look at it, or hand it over, whenever you like.</source>
        <translation>Alles, was Sie geschrieben haben, ist erhalten. Sehen Sie es an oder geben Sie es weiter, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Alle Wochen</translation>
    </message>
    <message>
        <source>All {of} rules met on {day}</source>
        <translation>Alle {of} Regeln am {day} erfüllt</translation>
    </message>
    <message>
        <source>All {of} rules met today</source>
        <translation>Alle {of} Regeln heute erfüllt</translation>
    </message>
    <message>
        <source>An answer goes from {low}, {lowest}, to {high}, {highest}; {answer} is not on that scale.</source>
        <translation>Eine Antwort geht von {low}, {lowest}, bis {high}, {highest}; {answer} liegt nicht auf dieser Skala.</translation>
    </message>
    <message>
        <source>An answer to a reminder is not taken back; the next one counts.</source>
        <translation>Eine Antwort auf eine Erinnerung wird nicht zurückgenommen; es zählt die nächste.</translation>
    </message>
    <message>
        <source>An entry was withdrawn</source>
        <translation>Ein Eintrag wurde zurückgenommen</translation>
    </message>
    <message>
        <source>An exercise is done</source>
        <translation>Eine Übung ist gemacht</translation>
    </message>
    <message>
        <source>An illness</source>
        <translation>Eine Krankheit</translation>
    </message>
    <message>
        <source>An inflammatory disease of the spine</source>
        <translation>Eine entzündliche Erkrankung der Wirbelsäule</translation>
    </message>
    <message>
        <source>Animated picture</source>
        <translation>Bewegtes Bild</translation>
    </message>
    <message>
        <source>Another Unbend is making a backup of {name} at this moment, so no second one was made.</source>
        <translation>Ein anderes Unbend sichert {name} in diesem Augenblick; eine zweite Sicherung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Another Unbend is restoring a backup here at this moment, so {name} was not made. Try again when it has ended.</source>
        <translation>Ein anderes Unbend stellt hier gerade eine Sicherung wieder her, darum wurde {name} nicht angelegt. Versuchen Sie es wieder, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Ein anderer Wert</translation>
    </message>
    <message>
        <source>Another keychain</source>
        <translation>Ein anderer Schlüsselbund</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer and go on; so does a first letter</source>
        <translation>Antworten und weiter; ebenso ein Anfangsbuchstabe</translation>
    </message>
    <message>
        <source>Answer them</source>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>Answered on {day}</source>
        <translation>Beantwortet am {day}</translation>
    </message>
    <message>
        <source>Answered on {day}, {distance}</source>
        <translation>Beantwortet am {day}, {distance}</translation>
    </message>
    <message>
        <source>Answered on {day}.</source>
        <translation>Beantwortet am {day}.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Anything to add</source>
        <translation>Noch etwas dazu</translation>
    </message>
    <message>
        <source>Anything to add, for whoever looks at it</source>
        <translation>Was Sie noch sagen möchten, für alle, die es ansehen</translation>
    </message>
    <message>
        <source>Are you 18 or older?</source>
        <translation>Sind Sie 18 oder älter?</translation>
    </message>
    <message>
        <source>Arms over your head.</source>
        <translation>Arme über den Kopf.</translation>
    </message>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>As far as you can bear.</source>
        <translation>Nur so weit wie erträglich.</translation>
    </message>
    <message>
        <source>As known now</source>
        <translation>Heute bekannt</translation>
    </message>
    <message>
        <source>As known then</source>
        <translation>Damals bekannt</translation>
    </message>
    <message>
        <source>As near as is comfortable.</source>
        <translation>So nah, wie es bequem ist.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As things stand, the next one comes: {when}.</source>
        <translation>Nach jetzigem Stand kommt die nächste: {when}.</translation>
    </message>
    <message>
        <source>Ask a clinician first if you have a hip replacement, or cannot get down to the floor and up again alone.</source>
        <translation>Holen Sie vorher ärztlichen Rat ein, wenn Sie ein künstliches Hüftgelenk haben oder nicht allein auf den Boden und wieder hoch kommen.</translation>
    </message>
    <message>
        <source>Ask a clinician first if you have osteoporosis or a hip replacement.</source>
        <translation>Holen Sie vorher ärztlichen Rat ein, wenn Sie Osteoporose oder ein künstliches Hüftgelenk haben.</translation>
    </message>
    <message>
        <source>Ask a clinician first if you have osteoporosis, a spinal fracture, long use of steroids or a hip replacement.</source>
        <translation>Holen Sie vorher ärztlichen Rat ein, wenn Sie Osteoporose, einen Wirbelbruch oder ein künstliches Hüftgelenk haben oder lange Kortison genommen haben.</translation>
    </message>
    <message>
        <source>Ask a clinician first. You said: {told}.</source>
        <translation>Holen Sie vorher ärztlichen Rat ein. Sie haben gesagt: {told}.</translation>
    </message>
    <message>
        <source>Asked again {day}.</source>
        <translation>Wieder gefragt {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Asked on {asked} of {n} day.|Asked on {asked} of {n} days.</source>
        <translation>
            <numerusform>An {asked} von {n} Tag gefragt.</numerusform>
            <numerusform>An {asked} von {n} Tagen gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed by {name} on {day}.</source>
        <translation>Beurteilt von {name} am {day}.</translation>
    </message>
    <message>
        <source>Assessed by {name} on {day}: “{words}”</source>
        <translation>Beurteilt von {name} am {day}: „{words}“</translation>
    </message>
    <message>
        <source>At a physiotherapist’s word</source>
        <translation>Auf Rat der Physiotherapie</translation>
    </message>
    <message>
        <source>At least {n} characters. Nobody can find out a forgotten password: without it the file stays closed. Your diary is not touched by it.</source>
        <translation>Mindestens {n} Zeichen. Ein vergessenes Passwort kann niemand herausfinden: Ohne es bleibt die Datei verschlossen. Ihr Tagebuch ist davon nicht berührt.</translation>
    </message>
    <message>
        <source>At most, each day</source>
        <translation>Höchstens, je Tag</translation>
    </message>
    <message>
        <source>At the session: {pain}</source>
        <translation>Bei der Einheit: {pain}</translation>
    </message>
    <message>
        <source>At the strap level, lay the strap round the foot of one leg, and bend the other knee.</source>
        <translation>Auf der Stufe mit dem Gurt legen Sie den Gurt um den Fuß des einen Beins und beugen das andere Knie.</translation>
    </message>
    <message>
        <source>At the wall level, rest like this and breathe, then let the knees bend between the sets.</source>
        <translation>Auf der Stufe mit der Wand ruhen Sie so und atmen, dann lassen Sie zwischen den Sätzen die Knie einknicken.</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back after</source>
        <translation>Wie davor nach</translation>
    </message>
    <message>
        <source>Back in the acute stage</source>
        <translation>Zurück in der akuten Phase</translation>
    </message>
    <message>
        <source>Back pain</source>
        <translation>Rückenschmerz</translation>
    </message>
    <message>
        <source>Back pain has not risen much</source>
        <translation>Rückenschmerz kaum gestiegen</translation>
    </message>
    <message>
        <source>Back pain, mean</source>
        <translation>Rückenschmerz, Mittel</translation>
    </message>
    <message>
        <source>Back pain, worst in 24 hours, of 10</source>
        <translation>Rückenschmerz, stärkster in 24 Stunden, von 10</translation>
    </message>
    <message>
        <source>Back pain: {then} in the earlier days, {now} later: {change}.</source>
        <translation>Rückenschmerz: {then} in den früheren Tagen, {now} später: {change}.</translation>
    </message>
    <message>
        <source>Back pain: {then} then, {now} now: {change}.</source>
        <translation>Rückenschmerz: {then} damals, {now} jetzt: {change}.</translation>
    </message>
    <message>
        <source>Back pain: {words}.</source>
        <translation>Rückenschmerz: {words}.</translation>
    </message>
    <message>
        <source>Back to &amp;now</source>
        <translation>Zurück zu &amp;jetzt</translation>
    </message>
    <message>
        <source>Back to bending, a little at a time.</source>
        <translation>Zurück zum Bücken, Stück für Stück.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Back to settling</source>
        <translation>Zurück zur Beruhigung</translation>
    </message>
    <message>
        <source>Back to settling, after mornings with a worse leg that followed {name}</source>
        <translation>Zurück zur Beruhigung, weil das Bein am Morgen nach {name} schlechter war</translation>
    </message>
    <message>
        <source>Back to settling, {why}</source>
        <translation>Zurück zur Beruhigung, {why}</translation>
    </message>
    <message>
        <source>Back to the acute stage</source>
        <translation>Zurück in die akute Phase</translation>
    </message>
    <message>
        <source>Back to the acute stage, {why}</source>
        <translation>Zurück in die akute Phase, {why}</translation>
    </message>
    <message>
        <source>Back to the code</source>
        <translation>Zurück zum Code</translation>
    </message>
    <message>
        <source>Back to the mark before</source>
        <translation>Zurück zur Marke davor</translation>
    </message>
    <message>
        <source>Back to the step before</source>
        <translation>Zurück zum Schritt davor</translation>
    </message>
    <message>
        <source>Back to {level}</source>
        <translation>Zurück zu „{level}“</translation>
    </message>
    <message>
        <source>Back, mean of 7 days</source>
        <translation>Rücken, Mittel über 7 Tage</translation>
    </message>
    <message>
        <source>Back, usual worst</source>
        <translation>Rücken, meist stärkster</translation>
    </message>
    <message>
        <source>Back, worst</source>
        <translation>Rücken, stärkster</translation>
    </message>
    <message>
        <source>Back, worst in 24 hours</source>
        <translation>Rücken, stärkster in 24 Stunden</translation>
    </message>
    <message>
        <source>BackBlock</source>
        <translation>BackBlock</translation>
    </message>
    <message>
        <source>BackBlock or a firm stack of books</source>
        <translation>BackBlock oder ein fester Bücherstapel</translation>
    </message>
    <message>
        <source>Backup of {day}, {time}</source>
        <translation>Sicherung vom {day}, {time}</translation>
    </message>
    <message>
        <source>Backup of {moment}</source>
        <translation>Sicherung von {moment}</translation>
    </message>
    <message>
        <source>Backup of {moment}, {entries}</source>
        <translation>Sicherung von {moment}, {entries}</translation>
    </message>
    <message>
        <source>Backup {name}</source>
        <translation>Sicherung {name}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups are made in that folder from now on.</source>
        <translation>Sicherungen werden ab jetzt in diesem Ordner angelegt.</translation>
    </message>
    <message>
        <source>Backups of your diary</source>
        <translation>Sicherungen Ihres Tagebuchs</translation>
    </message>
    <message>
        <source>Bad spell</source>
        <translation>Schlechte Tage</translation>
    </message>
    <message>
        <source>Bad spell, day {n}</source>
        <translation>Schlechte Tage, Tag {n}</translation>
    </message>
    <message>
        <source>Bars of a week</source>
        <translation>Balken je Woche</translation>
    </message>
    <message>
        <source>Bars of {n} days</source>
        <translation>Balken je {n} Tage</translation>
    </message>
    <message>
        <source>Before the visit of {day}</source>
        <translation>Vor dem Termin vom {day}</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie anfangen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin a new diary</source>
        <translation>Ein neues Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin the chronic stage</source>
        <translation>Chronische Phase beginnen</translation>
    </message>
    <message>
        <source>Begin the diary</source>
        <translation>Tagebuch beginnen</translation>
    </message>
    <message>
        <source>Begin the new spell</source>
        <translation>Neue Episode beginnen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Bend both knees, roll to your side, and rest before you get up.</source>
        <translation>Beugen Sie beide Knie, rollen Sie sich auf die Seite und ruhen Sie sich aus, bevor Sie aufstehen.</translation>
    </message>
    <message>
        <source>Bend both knees.</source>
        <translation>Beide Knie beugen.</translation>
    </message>
    <message>
        <source>Bend from your hips, and keep your knees soft.</source>
        <translation>Beugen Sie sich aus der Hüfte, die Knie bleiben weich.</translation>
    </message>
    <message>
        <source>Bend your knees</source>
        <translation>Knie beugen</translation>
    </message>
    <message>
        <source>Bend your knees a little.</source>
        <translation>Die Knie etwas beugen.</translation>
    </message>
    <message>
        <source>Bend your knees one at a time, lift your seat, and slide the block out.</source>
        <translation>Beugen Sie die Knie einzeln, heben Sie das Gesäß und ziehen Sie den Block heraus.</translation>
    </message>
    <message>
        <source>Bend your knees, and lift your seat.</source>
        <translation>Knie beugen und Gesäß heben.</translation>
    </message>
    <message>
        <source>Bend your knees, one at a time.</source>
        <translation>Die Knie einzeln beugen.</translation>
    </message>
    <message numerus="yes">
        <source>Beside your diary lies another copy of it, {names}: two computers wrote to it at the same time. Nothing was merged, so each of the two may hold entries that the other lacks. Look at each, and keep both; then move the diary to a folder that only this computer uses.|Beside your diary lie {n} other copies of it, {names}: two computers wrote to it at the same time. Nothing was merged, so each of them may hold entries that the others lack. Look at each, and keep them all; then move the diary to a folder that only this computer uses.</source>
        <translation>
            <numerusform>Neben Ihrem Tagebuch liegt eine weitere Fassung davon, {names}: Zwei Computer haben zugleich hineingeschrieben. Nichts wurde zusammengeführt; jede der beiden kann Einträge enthalten, die der anderen fehlen. Sehen Sie sich beide an und behalten Sie beide; verschieben Sie das Tagebuch dann in einen Ordner, den nur dieser Computer nutzt.</numerusform>
            <numerusform>Neben Ihrem Tagebuch liegen {n} weitere Fassungen davon, {names}: Zwei Computer haben zugleich hineingeschrieben. Nichts wurde zusammengeführt; jede kann Einträge enthalten, die den anderen fehlen. Sehen Sie sich alle an und behalten Sie alle; verschieben Sie das Tagebuch dann in einen Ordner, den nur dieser Computer nutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside {name} lies another copy of it.</source>
        <translation>Neben {name} liegt eine weitere Kopie davon.</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message numerus="yes">
        <source>Better once you have been up for {n} hour.|Better once you have been up for {n} hours.</source>
        <translation>
            <numerusform>Besser, wenn Sie seit {n} Stunde auf den Beinen sind.</numerusform>
            <numerusform>Besser, wenn Sie seit {n} Stunden auf den Beinen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Block at middle height</source>
        <translation>Block auf mittlerer Höhe</translation>
    </message>
    <message>
        <source>Block in</source>
        <translation>Block rein</translation>
    </message>
    <message>
        <source>Block on its end</source>
        <translation>Block hochkant gestellt</translation>
    </message>
    <message>
        <source>Block on its flat side</source>
        <translation>Block flach gelegt</translation>
    </message>
    <message>
        <source>Block out</source>
        <translation>Block raus</translation>
    </message>
    <message>
        <source>Blood thinners, a clot, or a wound of the skin on the back</source>
        <translation>Blutverdünner, ein Blutgerinnsel oder eine Wunde am Rücken</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both knees</source>
        <translation>Beide Knie</translation>
    </message>
    <message>
        <source>Both legs up a wall</source>
        <translation>Beide Beine an der Wand</translation>
    </message>
    <message>
        <source>Breathe out slowly.</source>
        <translation>Langsam ausatmen.</translation>
    </message>
    <message>
        <source>Breathe quietly.</source>
        <translation>Ruhig atmen.</translation>
    </message>
    <message>
        <source>Breathe.</source>
        <translation>Atmen.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bring in only what you recorded yourself, on another computer or before. Somebody else&apos;s history can be looked at instead.</source>
        <translation>Übernehmen Sie nur, was Sie selbst eingetragen haben, an einem anderen Computer oder früher. Eine fremde Aufzeichnung können Sie stattdessen ansehen.</translation>
    </message>
    <message>
        <source>Bring in without a backup</source>
        <translation>Ohne Sicherung übernehmen</translation>
    </message>
    <message>
        <source>Bring that leg up.</source>
        <translation>Dieses Bein anheben.</translation>
    </message>
    <message>
        <source>Bring the knee of the sore leg up until the thigh is about upright.</source>
        <translation>Holen Sie das Knie des schmerzenden Beins heran, bis der Oberschenkel fast senkrecht steht.</translation>
    </message>
    <message>
        <source>Bring the other knee up in the same way.</source>
        <translation>Holen Sie das andere Knie genauso heran.</translation>
    </message>
    <message>
        <source>Bring the roller in under one sore spot, so that the knobs of your spine lie in the groove.</source>
        <translation>Schieben Sie die Rolle unter eine wunde Stelle, sodass die Dornfortsätze der Wirbel in der Rille liegen.</translation>
    </message>
    <message>
        <source>Bring up the sore leg.</source>
        <translation>Schmerzendes Bein heran.</translation>
    </message>
    <message>
        <source>Bringing them in…</source>
        <translation>Die Einträge werden übernommen…</translation>
    </message>
    <message>
        <source>By the programme, {names} may stir up the leg for a day or so.</source>
        <translation>Laut Programm können {names} das Bein für etwa einen Tag reizen.</translation>
    </message>
    <message>
        <source>By the rules as they are, version {version}</source>
        <translation>Nach den geltenden Regeln, Version {version}</translation>
    </message>
    <message>
        <source>By the rules of then, version {version}; now they are version {now}</source>
        <translation>Nach den damaligen Regeln, Version {version}; jetzt gilt Version {now}</translation>
    </message>
    <message>
        <source>By what your diary says now, the programme would not have gone back. You can go on where you left off, whenever it suits you.</source>
        <translation>Nach dem, was Ihr Tagebuch jetzt sagt, wäre das Programm nicht zurückgegangen. Sie können weitermachen, wo Sie aufgehört haben, wann immer es Ihnen passt.</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Call {numbers}.</source>
        <translation>Wählen Sie {numbers}.</translation>
    </message>
    <message>
        <source>Can you newly not hold your stool?</source>
        <translation>Können Sie neuerdings den Stuhl nicht halten?</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Vorsichtsgründe</translation>
    </message>
    <message>
        <source>Cautions that apply: {cautions}</source>
        <translation>Zutreffende Vorsichtsgründe: {cautions}</translation>
    </message>
    <message>
        <source>Cautions: none applies</source>
        <translation>Vorsichtsgründe: keiner trifft zu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the check-in of today</source>
        <translation>Tageseintrag von heute ändern</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Passphrase ändern…</translation>
    </message>
    <message>
        <source>Change what applies…</source>
        <translation>Ändern, was zutrifft…</translation>
    </message>
    <message>
        <source>Changed by {name}: {figure}.</source>
        <translation>Geändert von {name}: {figure}.</translation>
    </message>
    <message numerus="yes">
        <source>Changed by {name}: {n} figure.|Changed by {name}: {n} figures.</source>
        <translation>
            <numerusform>Geändert von {name}: {n} Wert.</numerusform>
            <numerusform>Geändert von {name}: {n} Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>Changed {moment}</source>
        <translation>Geändert: {moment}</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Geändert.</translation>
    </message>
    <message>
        <source>Changes of place and clock</source>
        <translation>Wechsel von Ort und Uhr</translation>
    </message>
    <message>
        <source>Changes of the clock</source>
        <translation>Umstellungen der Uhr</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Tageseintrag</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Tageseintrag</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Tageseinträge</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Choose a new passphrase afterwards</source>
        <translation>Danach eine neue Passphrase wählen</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Passphrase wählen</translation>
    </message>
    <message>
        <source>Choose an entry to see it whole, or to go to its moment.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu sehen oder zu seinem Zeitpunkt zu gehen.</translation>
    </message>
    <message>
        <source>Choose an entry to see it whole, to correct it, or to go to its moment.</source>
        <translation>Wählen Sie einen Eintrag, um ihn ganz zu sehen, zu korrigieren oder zu seinem Zeitpunkt zu gehen.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the recovery code where Unbend asks for the diary&apos;s key, and type the five groups one after the other. Small letters, blanks and dashes do not matter. There is no letter I, L or O in it: what looks like one is a 1 or a 0. Each group has a character of its own that checks it, so Unbend says in which group a mistake is.</source>
        <translation>Wählen Sie den Wiederherstellungscode, wo Unbend nach dem Schlüssel des Tagebuchs fragt, und tippen Sie die fünf Gruppen nacheinander ein. Kleinbuchstaben, Leerzeichen und Striche spielen keine Rolle. Die Buchstaben I, L und O kommen nicht vor: Was so aussieht, ist eine 1 oder eine 0. Jede Gruppe hat ein eigenes Zeichen, das sie prüft; Unbend sagt also, in welcher Gruppe ein Fehler ist.</translation>
    </message>
    <message>
        <source>Chronic</source>
        <translation>Chronisch</translation>
    </message>
    <message>
        <source>Chronic stage</source>
        <translation>Chronische Phase</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close Unbend</source>
        <translation>Unbend schließen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close somebody&apos;s history</source>
        <translation>Eine fremde Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>Close this backup</source>
        <translation>Sicherung schließen</translation>
    </message>
    <message>
        <source>Close this spell</source>
        <translation>Episode abschließen</translation>
    </message>
    <message>
        <source>Closed until a clinician agrees: {names}.</source>
        <translation>Gesperrt bis zur ärztlichen Zustimmung: {names}.</translation>
    </message>
    <message>
        <source>Closed until a clinician has said yes to the warning sign you reported.</source>
        <translation>Gesperrt, bis es zum gemeldeten Warnzeichen eine ärztliche Zustimmung gibt.</translation>
    </message>
    <message>
        <source>Closed until somebody has looked at the warning sign you reported.</source>
        <translation>Gesperrt, bis jemand das gemeldete Warnzeichen untersucht hat.</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Code {code}</translation>
    </message>
    <message>
        <source>Code {code} (name withheld)</source>
        <translation>Kennung {code} (ohne Namen)</translation>
    </message>
    <message>
        <source>Come off the block if leg pain grows or spreads while you lie on it. Stop if leg pain passes five out of ten, or rises by two and does not fall within a minute of lying flat, or if numbness, tingling or weakness is new.</source>
        <translation>Gehen Sie vom Block herunter, wenn der Beinschmerz stärker wird oder sich ausbreitet, während Sie darauf liegen. Hören Sie auf, wenn der Beinschmerz über fünf von zehn steigt oder um zwei zunimmt und in einer Minute flachen Liegens nicht nachlässt oder wenn Taubheit, Kribbeln oder Schwäche neu ist.</translation>
    </message>
    <message>
        <source>Come up slowly.</source>
        <translation>Langsam hochkommen.</translation>
    </message>
    <message>
        <source>Comfortable days at this level</source>
        <translation>Angenehme Tage auf dieser Stufe</translation>
    </message>
    <message>
        <source>Compare with the one before</source>
        <translation>Mit dem davor vergleichen</translation>
    </message>
    <message>
        <source>Compared with the start, how is your sciatica overall?</source>
        <translation>Wie ist Ihr Ischias insgesamt, verglichen mit dem Beginn?</translation>
    </message>
    <message>
        <source>Continued from page 1</source>
        <translation>Fortsetzung von Seite 1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied, for half a minute. Paper is the safer place.</source>
        <translation>Kopiert, für eine halbe Minute. Auf Papier ist er sicherer.</translation>
    </message>
    <message>
        <source>Copies that somebody has already still open with what they know.</source>
        <translation>Kopien, die jemand schon hat, öffnen sich weiter mit dem, was er kennt.</translation>
    </message>
    <message>
        <source>Copies that you made yourself, and backups on disks that are not here now.</source>
        <translation>Kopien, die Sie selbst gemacht haben, und Sicherungen auf Datenträgern, die jetzt nicht da sind.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>Das Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Corrected: {changes}.</source>
        <translation>Korrigiert: {changes}.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Corrections and withdrawals</source>
        <translation>Berichtigtes und Zurückgezogenes</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korrigieren…</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Course: pain from 0 to 10, and what was done</source>
        <translation>Verlauf: Schmerz von 0 bis 10, und was geübt wurde</translation>
    </message>
    <message>
        <source>Curl Downs</source>
        <translation>Abrollen</translation>
    </message>
    <message>
        <source>Curl down {i} of {n}</source>
        <translation>Abrollen {i} von {n}</translation>
    </message>
    <message>
        <source>Curl up {i} of {n}</source>
        <translation>Aufrollen {i} von {n}</translation>
    </message>
    <message>
        <source>Damaged: it cannot be restored</source>
        <translation>Beschädigt: nicht wiederherstellbar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dart: flat on the floor</source>
        <translation>Pfeil: flach auf dem Boden</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>Tag der Aussage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days done</source>
        <translation>Tage geübt</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Tage in Folge</translation>
    </message>
    <message>
        <source>Days in the acute stage</source>
        <translation>Tage in der akuten Phase</translation>
    </message>
    <message>
        <source>Days read</source>
        <translation>Erfasste Tage</translation>
    </message>
    <message>
        <source>Days read in a row with leg pain of {severe} or more, without those within {explained} hours after an allowed session that may stir up the leg: {value}; {days} would be a setback.</source>
        <translation>Erfasste Tage in Folge mit Beinschmerz von {severe} oder mehr, ohne die binnen {explained} Stunden nach einer erlaubten Einheit, die das Bein reizen kann: {value}; {days} wären ein Rückschlag.</translation>
    </message>
    <message>
        <source>Days read in a row with pain farther down than on any of the {before} days before: {value}; {days} would be a setback.</source>
        <translation>Erfasste Tage in Folge mit Schmerz weiter unten als an jedem der {before} Tage davor: {value}; {days} wären ein Rückschlag.</translation>
    </message>
    <message>
        <source>Days read of the last 7</source>
        <translation>Erfasste Tage der letzten 7</translation>
    </message>
    <message>
        <source>Days since a flare</source>
        <translation>Tage seit einem Schub</translation>
    </message>
    <message>
        <source>Days to show</source>
        <translation>Gezeigte Tage</translation>
    </message>
    <message>
        <source>Days with exercises</source>
        <translation>Tage mit Übungen</translation>
    </message>
    <message>
        <source>Days with more painkillers</source>
        <translation>Tage mit mehr Schmerzmitteln</translation>
    </message>
    <message>
        <source>Days with the Table Stretch</source>
        <translation>Tage mit der Tischdehnung</translation>
    </message>
    <message>
        <source>Days with the leg at 3 or below</source>
        <translation>Tage mit Bein bei höchstens 3</translation>
    </message>
    <message>
        <source>Days with the leg up</source>
        <translation>Tage mit stärkerem Beinschmerz</translation>
    </message>
    <message>
        <source>Days with the pain farther down</source>
        <translation>Tage mit Schmerz weiter unten</translation>
    </message>
    <message>
        <source>Days without a check-in</source>
        <translation>Tage ohne Tageseintrag</translation>
    </message>
    <message>
        <source>Days without a flare</source>
        <translation>Tage ohne Schub</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Did a tearing pain in the belly or back come on suddenly?</source>
        <translation>Kam ein reißender Schmerz in Bauch oder Rücken ganz plötzlich?</translation>
    </message>
    <message>
        <source>Did the pain begin or change after a heavy fall or a crash?</source>
        <translation>Begann oder veränderte sich der Schmerz nach einem schweren Sturz oder Unfall?</translation>
    </message>
    <message>
        <source>Did you have a serious infection lately?</source>
        <translation>Hatten Sie in letzter Zeit eine schwere Infektion?</translation>
    </message>
    <message>
        <source>Do both legs hurt, or feel numb or weak, and is this new or getting worse?</source>
        <translation>Schmerzen beide Beine oder sind beide taub oder schwach, und ist das neu oder wird es schlimmer?</translation>
    </message>
    <message>
        <source>Do not write it down</source>
        <translation>Nicht eintragen</translation>
    </message>
    <message>
        <source>Do you have a fever or shivers with severe back pain, and feel very ill?</source>
        <translation>Haben Sie Fieber oder Schüttelfrost bei starken Rückenschmerzen und fühlen sich sehr krank?</translation>
    </message>
    <message>
        <source>Do you have a fever?</source>
        <translation>Haben Sie Fieber?</translation>
    </message>
    <message>
        <source>Do you have cancer, or did you ever, and is there new pain that is severe, never lets up, comes at night or runs along a nerve?</source>
        <translation>Haben oder hatten Sie Krebs und haben Sie neue Schmerzen, die stark sind, nie nachlassen, nachts kommen oder entlang eines Nervs ziehen?</translation>
    </message>
    <message>
        <source>Do you have cancer, or did you ever, and is there new trouble with walking, weak or numb legs, or a change of bladder or bowel?</source>
        <translation>Haben oder hatten Sie Krebs und haben Sie neue Probleme beim Gehen, schwache oder taube Beine oder Veränderungen an Blase oder Darm?</translation>
    </message>
    <message>
        <source>Do you have osteoporosis?</source>
        <translation>Haben Sie Osteoporose?</translation>
    </message>
    <message>
        <source>Do you inject drugs, or did you lately?</source>
        <translation>Spritzen Sie Drogen, oder haben Sie es in letzter Zeit getan?</translation>
    </message>
    <message>
        <source>Do you newly leak urine, or can you no longer hold it?</source>
        <translation>Verlieren Sie neuerdings Harn oder können Sie ihn nicht mehr halten?</translation>
    </message>
    <message>
        <source>Do you newly not notice when your bowels open?</source>
        <translation>Merken Sie neuerdings nicht, wenn Stuhl abgeht?</translation>
    </message>
    <message>
        <source>Do you no longer feel that your bladder is full, or that urine is passing?</source>
        <translation>Spüren Sie nicht mehr, dass die Blase voll ist oder dass Harn abgeht?</translation>
    </message>
    <message>
        <source>Do you want to go on?</source>
        <translation>Möchten Sie weitergehen?</translation>
    </message>
    <message>
        <source>Do your toes catch when you walk, or can you not walk on your heel?</source>
        <translation>Bleiben beim Gehen die Zehen hängen, oder können Sie nicht auf der Ferse gehen?</translation>
    </message>
    <message>
        <source>Does any of these apply to you?</source>
        <translation>Trifft etwas davon auf Sie zu?</translation>
    </message>
    <message>
        <source>Does not fit: {why}</source>
        <translation>Passt nicht: {why}</translation>
    </message>
    <message>
        <source>Does pain at night never let up?</source>
        <translation>Lässt der Schmerz nachts nie nach?</translation>
    </message>
    <message>
        <source>Does your back want, and enjoy, a gentle forward stretch?</source>
        <translation>Möchte Ihr Rücken eine sanfte Dehnung nach vorn, und genießt er sie?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done: {parts}.</source>
        <translation>Gemacht: {parts}.</translation>
    </message>
    <message>
        <source>Draw your belly in lightly, and let your chin sink to your chest.</source>
        <translation>Ziehen Sie den Bauch leicht ein und lassen Sie das Kinn zur Brust sinken.</translation>
    </message>
    <message>
        <source>Draw your navel in a little. Bring one knee up with a hand behind the thigh.</source>
        <translation>Ziehen Sie den Nabel etwas ein. Holen Sie ein Knie heran, eine Hand hinter dem Oberschenkel.</translation>
    </message>
    <message>
        <source>Drawn are the newest {n} of {count}; the thick line is of all.</source>
        <translation>Gezeichnet sind die neuesten {n} von {count}; die dicke Linie gilt für alle.</translation>
    </message>
    <message>
        <source>Drawn are the newest {n} of {count}; the thick line is of the newest {considered}.</source>
        <translation>Gezeichnet sind die neuesten {n} von {count}; die dicke Linie gilt für die neuesten {considered}.</translation>
    </message>
    <message>
        <source>ERASE</source>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>Each check-in adds a dot for the leg and a square for the back. From the second day on a line joins them. Once five of seven days are in, a thick line shows their mean: it says more than any single day.</source>
        <translation>Jeder Tageseintrag fügt einen Punkt für das Bein und ein Quadrat für den Rücken hinzu. Ab dem zweiten Tag verbindet sie eine Linie. Sind fünf von sieben Tagen da, zeigt eine dicke Linie ihr Mittel: Es sagt mehr als jeder einzelne Tag.</translation>
    </message>
    <message>
        <source>Each day</source>
        <translation>Jeder Tag</translation>
    </message>
    <message>
        <source>Each session becomes a thin line: your leg pain from twelve hours before it to three days after. Once there are three sessions, a thick line shows what usually followed.</source>
        <translation>Jede Einheit wird eine dünne Linie: Ihr Beinschmerz von zwölf Stunden davor bis drei Tage danach. Ab drei Einheiten zeigt eine dicke Linie, was meist folgte.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Earlier…</source>
        <translation>Früher…</translation>
    </message>
    <message>
        <source>Earliest {day}</source>
        <translation>Frühestens {day}</translation>
    </message>
    <message>
        <source>Earliest {day}, if all goes well.</source>
        <translation>Frühestens {day}, wenn alles gut geht.</translation>
    </message>
    <message numerus="yes">
        <source>Earliest {day}, if {names} meets all {count} too. Then you decide.|Earliest {day}, if {names} meet all {count} too. Then you decide.</source>
        <translation>
            <numerusform>Frühestens {day}, wenn auch {names} alle {count} erfüllt sind. Dann entscheiden Sie.</numerusform>
            <numerusform>Frühestens {day}, wenn auch {names} alle {count} erfüllt sind. Dann entscheiden Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Earliest {day}, once all {count} are met on {days} days in a row. Then you decide.</source>
        <translation>Frühestens {day}, sobald alle {count} an {days} Tagen in Folge erfüllt sind. Dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>Easing</source>
        <translation>Besserung</translation>
    </message>
    <message>
        <source>Easing begins</source>
        <translation>Die Besserung beginnt</translation>
    </message>
    <message>
        <source>Elevated among the first {check_ins} check-ins after {days} days without any: {value}; 1 would be a setback.</source>
        <translation>Erhöhte unter den ersten {check_ins} Tageseinträgen nach {days} Tagen ohne Eintrag: {value}; 1 wäre ein Rückschlag.</translation>
    </message>
    <message>
        <source>Elevated days read in a row, without those within {explained} hours after an allowed session that may stir up the leg: {value}; {days} over {hours} hours would be a setback.</source>
        <translation>Erhöhte erfasste Tage in Folge, ohne die binnen {explained} Stunden nach einer erlaubten Einheit, die das Bein reizen kann: {value}; {days} über {hours} Stunden wären ein Rückschlag.</translation>
    </message>
    <message>
        <source>Emergency number: {numbers}</source>
        <translation>Notruf: {numbers}</translation>
    </message>
    <message>
        <source>Empty for what the programme has</source>
        <translation>Leer für den Wert des Programms</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enough days and readings</source>
        <translation>Genug Tage und Einträge</translation>
    </message>
    <message>
        <source>Enough days read</source>
        <translation>Genug erfasste Tage</translation>
    </message>
    <message>
        <source>Enough sessions at this level</source>
        <translation>Genug Einheiten auf dieser Stufe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Entered a day later</source>
        <translation>Einen Tag später eingetragen</translation>
    </message>
    <message>
        <source>Entered by the person, not verified, not a medical record.</source>
        <translation>Selbst eingetragen, nicht überprüft, keine Krankenakte.</translation>
    </message>
    <message>
        <source>Entered later</source>
        <translation>Später eingetragen</translation>
    </message>
    <message>
        <source>Entered later, not in the means</source>
        <translation>Später eingetragen, nicht im Mittel</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Entries behind it were corrected since; by them it would not have come.</source>
        <translation>Einträge dahinter wurden seither korrigiert; nach ihnen wäre es nicht dazu gekommen.</translation>
    </message>
    <message>
        <source>Entries behind this step were corrected or came in later. By what they say now, the rules were not met on that day. The step stands, and the choice is yours: stay, or go back.</source>
        <translation>Einträge hinter diesem Schritt wurden korrigiert oder kamen später dazu. Nach dem heutigen Stand waren die Regeln an jenem Tag nicht erfüllt. Der Schritt bleibt bestehen, und Sie haben die Wahl: bleiben oder zurückgehen.</translation>
    </message>
    <message>
        <source>Entries by kind</source>
        <translation>Einträge nach Art</translation>
    </message>
    <message>
        <source>Entries, newest first</source>
        <translation>Einträge, neueste zuerst</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Entry {number} of this history says something that cannot be. Nothing of it was taken in.</source>
        <translation>Eintrag {number} dieser Aufzeichnung sagt etwas, das nicht sein kann. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Erase everything now</source>
        <translation>Jetzt alles löschen</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message>
        <source>Erasing your diary…</source>
        <translation>Ihr Tagebuch wird gelöscht …</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every entry as it was written, with its corrections. It opens in Unbend on any computer, where your physiotherapist can play it back.</source>
        <translation>Jeder Eintrag, wie er geschrieben wurde, mit seinen Berichtigungen. Die Datei öffnet sich in Unbend auf jedem Computer, und Ihre Physiotherapie kann sie dort abspielen.</translation>
    </message>
    <message>
        <source>Every entry stays as it is.</source>
        <translation>Jeder Eintrag bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Every exercise stays closed until a clinician agrees.</source>
        <translation>Alle Übungen bleiben bis zur ärztlichen Zustimmung gesperrt.</translation>
    </message>
    <message>
        <source>Every licence, word for word</source>
        <translation>Alle Lizenzen im Wortlaut</translation>
    </message>
    <message>
        <source>Everyday life, nights and painkillers</source>
        <translation>Alltag, Nächte und Schmerzmittel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything here was entered by the person and is neither checked nor a diagnosis. What stands beside each other is not said to follow from each other.</source>
        <translation>Alles hier wurde von der Person selbst eingetragen; es ist weder geprüft noch eine Diagnose. Was nebeneinander steht, folgt damit nicht auseinander.</translation>
    </message>
    <message>
        <source>Everything on it holds already.</source>
        <translation>Alles darauf gilt schon.</translation>
    </message>
    <message>
        <source>Everything that had happened by then, with what was entered or corrected later.</source>
        <translation>Alles, was bis dahin geschehen war, mit dem, was später eingetragen oder korrigiert wurde.</translation>
    </message>
    <message>
        <source>Everything that is open now stays open.</source>
        <translation>Alles, was jetzt offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>Everything that is read grows with it. {larger} and {smaller} work anywhere.</source>
        <translation>Alles, was man liest, wächst mit. {larger} und {smaller} gehen überall.</translation>
    </message>
    <message>
        <source>Everything was erased</source>
        <translation>Alles wurde gelöscht</translation>
    </message>
    <message>
        <source>Everything you recorded is kept. The details below say where it happened; they hold nothing that you wrote.</source>
        <translation>Alles, was Sie eingetragen haben, ist erhalten. Die Einzelheiten unten sagen, wo es geschah; sie enthalten nichts von dem, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Exercised</source>
        <translation>Geübt</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Expect the spot to be sore, and perhaps the leg. Keep to Knees Rocking until it has settled, and note in your check-in how long that takes.</source>
        <translation>Die Stelle wird danach wund sein, vielleicht auch das Bein. Bleiben Sie beim Kniewiegen, bis sich das beruhigt hat, und vermerken Sie im Tageseintrag, wie lange das dauert.</translation>
    </message>
    <message>
        <source>Extra sessions: {n}, leg worse next day after none.</source>
        <translation>Zusätzliche Einheiten: {n}, Bein am nächsten Tag nach keiner schlechter.</translation>
    </message>
    <message>
        <source>Extra sessions: {n}, leg worse next day after {worse}.</source>
        <translation>Zusätzliche Einheiten: {n}, Bein am nächsten Tag schlechter nach {worse}.</translation>
    </message>
    <message>
        <source>FHIR</source>
        <translation>FHIR</translation>
    </message>
    <message>
        <source>FHIR bundle</source>
        <translation>FHIR-Bündel</translation>
    </message>
    <message>
        <source>Farthest</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>Farthest point</source>
        <translation>Am weitesten unten</translation>
    </message>
    <message>
        <source>Feet down</source>
        <translation>Füße ab</translation>
    </message>
    <message>
        <source>Feet down, one at a time.</source>
        <translation>Füße einzeln abstellen.</translation>
    </message>
    <message>
        <source>Feet down, roll to your side.</source>
        <translation>Füße ab, zur Seite rollen.</translation>
    </message>
    <message>
        <source>Files that you saved or handed over keep the words.</source>
        <translation>Dateien, die Sie gespeichert oder weitergegeben haben, behalten die Worte.</translation>
    </message>
    <message>
        <source>Files that you saved or handed over: reports, tables, the history, films.</source>
        <translation>Dateien, die Sie gespeichert oder weitergegeben haben: Berichte, Tabellen, die Aufzeichnung, Filme.</translation>
    </message>
    <message>
        <source>Film saved: {path}</source>
        <translation>Film gespeichert: {path}</translation>
    </message>
    <message>
        <source>First and last days</source>
        <translation>Anfang und jetzt</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>First entry after it</source>
        <translation>Erster Eintrag danach</translation>
    </message>
    <message>
        <source>First five sessions: {first}; newest five: {newest}.</source>
        <translation>Erste fünf Einheiten: {first}; neueste fünf: {newest}.</translation>
    </message>
    <message>
        <source>First {n} days</source>
        <translation>Erste {n} Tage</translation>
    </message>
    <message>
        <source>First, is it safe?</source>
        <translation>Zuerst: Ist es sicher?</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Five times</source>
        <translation>Fünfmal</translation>
    </message>
    <message>
        <source>Flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>Flare or bad spell</source>
        <translation>Schub oder schlechte Tage</translation>
    </message>
    <message>
        <source>Flare, day {n}</source>
        <translation>Schub, Tag {n}</translation>
    </message>
    <message>
        <source>Flares</source>
        <translation>Schübe</translation>
    </message>
    <message>
        <source>Flares begun</source>
        <translation>Begonnene Schübe</translation>
    </message>
    <message>
        <source>Flares have become rare</source>
        <translation>Schübe sind selten geworden</translation>
    </message>
    <message>
        <source>Flares in 24 h</source>
        <translation>Schübe in 24 h</translation>
    </message>
    <message>
        <source>Flares in a short time</source>
        <translation>Schübe in kurzer Zeit</translation>
    </message>
    <message>
        <source>Flares of the chronic stage</source>
        <translation>Schübe der chronischen Phase</translation>
    </message>
    <message>
        <source>Flares within {days} days: {value}; {flares} after the exercise suspected of one was taken down would be a setback.</source>
        <translation>Schübe binnen {days} Tagen: {value}; {flares}, nachdem die vermutete Übung zurückgestuft wurde, wären ein Rückschlag.</translation>
    </message>
    <message>
        <source>Foot down</source>
        <translation>Fuß ab</translation>
    </message>
    <message>
        <source>For a keychain that has lost the key, after a new system for instance. One that still has it keeps it. Your system may ask whether Unbend may use it.</source>
        <translation>Für einen Schlüsselbund, der den Schlüssel verloren hat, etwa nach einer Neuinstallation. Einer, der ihn noch hat, behält ihn. Ihr System fragt vielleicht, ob Unbend ihn benutzen darf.</translation>
    </message>
    <message>
        <source>For a spreadsheet: pain, exercises, next mornings, levels, visits and days, each as a table, in one zip file.</source>
        <translation>Für eine Tabellenkalkulation: Schmerz, Übungen, Morgen danach, Stufen, Termine und Tage, jeweils als Tabelle, in einer Zip-Datei.</translation>
    </message>
    <message>
        <source>For an electronic record or for research. It carries a code, not a name.</source>
        <translation>Für eine elektronische Akte oder für die Forschung. Darin steht ein Code und kein Name.</translation>
    </message>
    <message>
        <source>For programs</source>
        <translation>Für Programme</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery code</source>
        <translation>Vergessen? Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Found whole</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Four times</source>
        <translation>Viermal</translation>
    </message>
    <message>
        <source>Four weeks ago</source>
        <translation>Vor vier Wochen</translation>
    </message>
    <message>
        <source>Four weeks ago and now can be set side by side from {day} on.</source>
        <translation>Vor vier Wochen und jetzt lassen sich ab {day} nebeneinander stellen.</translation>
    </message>
    <message>
        <source>Framed, hatched: over the limit that held.</source>
        <translation>Gerahmt, schraffiert: über der geltenden Grenze.</translation>
    </message>
    <message>
        <source>From Unbend</source>
        <translation>Von Unbend</translation>
    </message>
    <message>
        <source>From least to most</source>
        <translation>Vom kleinsten bis zum größten</translation>
    </message>
    <message>
        <source>From now on Unbend opens the restored one. What you recorded after the backup is in the present one only.</source>
        <translation>Ab jetzt öffnet Unbend das wiederhergestellte. Was nach der Sicherung eingetragen wurde, steht nur im jetzigen.</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>From today.</source>
        <translation>Ab heute.</translation>
    </message>
    <message>
        <source>From today: the day that was meant, {day}, has passed.</source>
        <translation>Ab heute: Der Tag, der gemeint war, der {day}, ist vorbei.</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Ab welchem Tag</translation>
    </message>
    <message>
        <source>From your physiotherapist</source>
        <translation>Von Ihrer Physiotherapie</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>From {day} on, each of the two stands for fourteen days.</source>
        <translation>Ab {day} steht jeder der beiden für vierzehn Tage.</translation>
    </message>
    <message>
        <source>From {day} on, the first days and the last stand below each other here.</source>
        <translation>Ab {day} stehen hier die ersten und die letzten Tage untereinander.</translation>
    </message>
    <message>
        <source>From {day}.</source>
        <translation>Ab {day}.</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Vom {first} bis {last}</translation>
    </message>
    <message>
        <source>From {name}, made on {day}</source>
        <translation>Von {name}, erstellt am {day}</translation>
    </message>
    <message>
        <source>From {was} ({before}) to {now} ({after})</source>
        <translation>Von {was} ({before}) nach {now} ({after})</translation>
    </message>
    <message>
        <source>Function, sleep, painkillers</source>
        <translation>Alltag, Schlaf, Schmerzmittel</translation>
    </message>
    <message>
        <source>Further pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>Gaps: nothing told.</source>
        <translation>Lücken: nichts gesagt.</translation>
    </message>
    <message>
        <source>Gate to easing</source>
        <translation>Übergang zur Besserung</translation>
    </message>
    <message>
        <source>Gate to the chronic stage</source>
        <translation>Übergang in die chronische Phase</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Give it a new key</source>
        <translation>Neuen Schlüssel geben</translation>
    </message>
    <message>
        <source>Give the diary a new key…</source>
        <translation>Dem Tagebuch einen neuen Schlüssel geben…</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Gegeben an</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go back to settling…</source>
        <translation>Zurück zur Beruhigung…</translation>
    </message>
    <message>
        <source>Go back to the acute stage…</source>
        <translation>Zurück in die akute Phase…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on after all</source>
        <translation>Doch weitermachen</translation>
    </message>
    <message>
        <source>Go on like this, slow and even.</source>
        <translation>Machen Sie so weiter, langsam und gleichmäßig.</translation>
    </message>
    <message>
        <source>Go on to {level}</source>
        <translation>Weiter zu „{level}“</translation>
    </message>
    <message>
        <source>Go on where I left off</source>
        <translation>Weiter, wo ich aufgehört habe</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Mit diesem weitermachen</translation>
    </message>
    <message>
        <source>Go only as far as the first pleasant pull, and stay there.</source>
        <translation>Gehen Sie nur bis zum ersten angenehmen Zug und bleiben Sie dort.</translation>
    </message>
    <message>
        <source>Go only as far as you can bear. How low you get does not matter.</source>
        <translation>Gehen Sie nur so weit, wie es erträglich ist. Wie tief Sie kommen, spielt keine Rolle.</translation>
    </message>
    <message>
        <source>Go to this moment</source>
        <translation>Zu diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>Group {group} does not have five characters.</source>
        <translation>Gruppe {group} hat nicht fünf Zeichen.</translation>
    </message>
    <message>
        <source>Group {group} has a character that is in no recovery code: {character}.</source>
        <translation>In Gruppe {group} steht ein Zeichen, das in keinem Wiederherstellungscode vorkommt: {character}.</translation>
    </message>
    <message>
        <source>Group {group}: {signs}.</source>
        <translation>Gruppe {group}: {signs}.</translation>
    </message>
    <message>
        <source>Guided session</source>
        <translation>Geführte Einheit</translation>
    </message>
    <message>
        <source>Half of the days lie below the median and half above it; the middle half lies between the quartiles. Neither is given where fewer than half of the days, or three sessions, were told.</source>
        <translation>Die Hälfte der Tage liegt unter dem Median, die Hälfte darüber; die mittlere Hälfte liegt zwischen den Quartilen. Beides fehlt, wenn weniger als die Hälfte der Tage oder weniger als drei Einheiten erfasst sind.</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hands beside you.</source>
        <translation>Hände neben den Körper.</translation>
    </message>
    <message>
        <source>Hands on the table</source>
        <translation>Hände auf den Tisch</translation>
    </message>
    <message>
        <source>Hang</source>
        <translation>Hängen</translation>
    </message>
    <message>
        <source>Has a leg become cold and pale?</source>
        <translation>Ist ein Bein kalt und blass geworden?</translation>
    </message>
    <message>
        <source>Has it settled by now?</source>
        <translation>Hat es sich inzwischen beruhigt?</translation>
    </message>
    <message>
        <source>Has the pain been getting worse for two weeks or longer?</source>
        <translation>Wird der Schmerz seit zwei Wochen oder länger schlimmer?</translation>
    </message>
    <message>
        <source>Has the pain not eased at all after six weeks?</source>
        <translation>Hat der Schmerz nach sechs Wochen noch gar nicht nachgelassen?</translation>
    </message>
    <message>
        <source>Have you lost weight without knowing why?</source>
        <translation>Haben Sie abgenommen, ohne zu wissen, warum?</translation>
    </message>
    <message>
        <source>Have you taken steroids for a long time?</source>
        <translation>Haben Sie lange Zeit Kortison genommen?</translation>
    </message>
    <message>
        <source>Have your sciatica confirmed by a clinician first: other things can feel like it.</source>
        <translation>Lassen Sie Ihren Ischias zuerst ärztlich bestätigen: Anderes kann sich genauso anfühlen.</translation>
    </message>
    <message>
        <source>Head of the chain, SHA-256</source>
        <translation>Ende der Kette, SHA-256</translation>
    </message>
    <message>
        <source>Heavy lifting</source>
        <translation>Schweres Heben</translation>
    </message>
    <message>
        <source>Here the system decides which programs start when you sign in.</source>
        <translation>Hier bestimmt das System, welche Programme bei der Anmeldung starten.</translation>
    </message>
    <message>
        <source>Hide the figures</source>
        <translation>Zahlen verbergen</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Andere verbergen</translation>
    </message>
    <message>
        <source>Hide the rules</source>
        <translation>Regeln verbergen</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Highest during it</source>
        <translation>Stärkster dabei</translation>
    </message>
    <message>
        <source>Highest pain</source>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>Hips bend, knees stay soft.</source>
        <translation>Hüfte beugen, Knie weich.</translation>
    </message>
    <message>
        <source>Hips up, roller under one spot.</source>
        <translation>Becken hoch, Rolle darunter.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Hold it behind the thigh.</source>
        <translation>Am Oberschenkel halten.</translation>
    </message>
    <message>
        <source>Hold that leg behind the thigh with both hands, and let the foot hang loose.</source>
        <translation>Halten Sie dieses Bein mit beiden Händen hinter dem Oberschenkel und lassen Sie den Fuß locker hängen.</translation>
    </message>
    <message>
        <source>Hold {i} of {n}</source>
        <translation>Halten {i} von {n}</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Wie weit</translation>
    </message>
    <message>
        <source>How far did it reach?</source>
        <translation>Wie weit reichte er?</translation>
    </message>
    <message>
        <source>How far down the leg</source>
        <translation>Wie weit ins Bein</translation>
    </message>
    <message>
        <source>How far down the leg the pain came. When it draws back towards the spine, it centralises.</source>
        <translation>Wie weit der Schmerz ins Bein reichte. Zieht er sich zur Wirbelsäule zurück, zentralisiert er sich.</translation>
    </message>
    <message>
        <source>How far the pain came was not told.</source>
        <translation>Wie weit der Schmerz kam, wurde nicht gesagt.</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>Wie geht es heute?</translation>
    </message>
    <message>
        <source>How is your leg now?</source>
        <translation>Wie geht es Ihrem Bein jetzt?</translation>
    </message>
    <message>
        <source>How is your leg right now?</source>
        <translation>Wie geht es Ihrem Bein gerade?</translation>
    </message>
    <message>
        <source>How it goes, activity {number}</source>
        <translation>Wie es geht, Tätigkeit {number}</translation>
    </message>
    <message>
        <source>How low does not matter.</source>
        <translation>Wie tief, ist egal.</translation>
    </message>
    <message>
        <source>How the leg answered each exercise</source>
        <translation>Wie das Bein auf jede Übung antwortete</translation>
    </message>
    <message>
        <source>How the past is known</source>
        <translation>Wie die Vergangenheit bekannt ist</translation>
    </message>
    <message>
        <source>How things are overall</source>
        <translation>Wie es insgesamt geht</translation>
    </message>
    <message>
        <source>How things are overall since the start</source>
        <translation>Gesamteindruck seit dem Anfang</translation>
    </message>
    <message>
        <source>How to read the page</source>
        <translation>Wie die Seite zu lesen ist</translation>
    </message>
    <message>
        <source>How to read these pages</source>
        <translation>Wie diese Seiten zu lesen sind</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>How was the leg this morning, against the day before?</source>
        <translation>Wie war das Bein heute Morgen, verglichen mit dem Tag davor?</translation>
    </message>
    <message>
        <source>How well do they go today?</source>
        <translation>Wie gut gelingen sie heute?</translation>
    </message>
    <message>
        <source>How {exercise} is done</source>
        <translation>Wie es geht: {exercise}</translation>
    </message>
    <message>
        <source>I am resting now</source>
        <translation>Ich ruhe jetzt</translation>
    </message>
    <message>
        <source>I have a backup…</source>
        <translation>Ich habe eine Sicherung…</translation>
    </message>
    <message>
        <source>I have been assessed</source>
        <translation>Ich wurde untersucht</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>I saw my &amp;physiotherapist…</source>
        <translation>Ich war bei der &amp;Physiotherapie…</translation>
    </message>
    <message>
        <source>I saw my physiotherapist…</source>
        <translation>Ich war bei der Physiotherapie…</translation>
    </message>
    <message>
        <source>I stop with the programme</source>
        <translation>Ich höre mit dem Programm auf</translation>
    </message>
    <message>
        <source>IQR {low}–{high}</source>
        <translation>IQR {low}–{high}</translation>
    </message>
    <message>
        <source>Icon beside the clock</source>
        <translation>Symbol neben der Uhr</translation>
    </message>
    <message>
        <source>If both knees are too much, rock one knee for a minute and then the other.</source>
        <translation>Wenn beide Knie zu viel sind, wiegen Sie eine Minute lang das eine und dann das andere.</translation>
    </message>
    <message>
        <source>If it cannot wait, do not wait for Unbend.</source>
        <translation>Wenn es nicht warten kann, warten Sie nicht auf Unbend.</translation>
    </message>
    <message>
        <source>If it is on your paper, the code opens the diary from now on. Whether it can be read there was not tested. You can do that at any time: Settings, The key.</source>
        <translation>Wenn er auf Ihrem Papier steht, öffnet der Code von nun an das Tagebuch. Ob er dort zu lesen ist, wurde nicht geprüft. Das geht jederzeit: Einstellungen, Der Schlüssel.</translation>
    </message>
    <message>
        <source>If it is too sharp, put a tennis ball or rolled socks there instead.</source>
        <translation>Ist das zu scharf, nehmen Sie stattdessen einen Tennisball oder zusammengerollte Socken.</translation>
    </message>
    <message>
        <source>If sciatica comes back</source>
        <translation>Falls der Ischias wiederkommt</translation>
    </message>
    <message>
        <source>If somebody else has seen this page, make a new code in Unbend: Settings, The key. If they may have a copy of the diary as well, give the diary a new key there.</source>
        <translation>Hat jemand anderes diese Seite gesehen, dann machen Sie in Unbend einen neuen Code: Einstellungen, Der Schlüssel. Hat diese Person vielleicht auch eine Kopie des Tagebuchs, dann geben Sie dem Tagebuch dort einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>If somebody may have a copy of the diary, and can open it: with a new key, nothing that you write from then on can be read with what they have.</source>
        <translation>Wenn jemand eine Kopie des Tagebuchs haben und sie öffnen könnte: Mit einem neuen Schlüssel lässt sich nichts von dem, was Sie danach schreiben, mit dem lesen, was er hat.</translation>
    </message>
    <message>
        <source>If the keychain has lost it…</source>
        <translation>Wenn der Schlüsselbund ihn verloren hat …</translation>
    </message>
    <message>
        <source>If the keychain or the passphrase is lost, only a code on paper opens the diary.</source>
        <translation>Gehen der Schlüsselbund oder die Passphrase verloren, öffnet nur ein Code auf Papier das Tagebuch.</translation>
    </message>
    <message>
        <source>If you are older: did it begin after a small knock or fall?</source>
        <translation>Falls Sie älter sind: Begann es nach einem kleinen Stoß oder Sturz?</translation>
    </message>
    <message>
        <source>If you cannot get down to the floor and up again alone, use your bed.</source>
        <translation>Wenn Sie nicht allein auf den Boden und wieder hoch kommen, nehmen Sie das Bett.</translation>
    </message>
    <message>
        <source>If you wish, it reminds you of what is free today: see Settings.</source>
        <translation>Wenn Sie möchten, erinnert es Sie an das, was heute frei ist: siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>Eine Aufzeichnung importieren</translation>
    </message>
    <message>
        <source>Import a history or a prescription sheet</source>
        <translation>Eine Aufzeichnung oder ein Verordnungsblatt importieren</translation>
    </message>
    <message>
        <source>Import a history or a prescription sheet…</source>
        <translation>Aufzeichnung oder Verordnungsblatt einlesen…</translation>
    </message>
    <message>
        <source>In somebody&apos;s history: write a prescription sheet</source>
        <translation>In einer fremden Aufzeichnung: ein Verordnungsblatt schreiben</translation>
    </message>
    <message>
        <source>In the chart: a week back, a week on</source>
        <translation>Im Diagramm: eine Woche zurück, eine Woche weiter</translation>
    </message>
    <message>
        <source>In the chart: the day before, the day after</source>
        <translation>Im Diagramm: der Tag davor, der Tag danach</translation>
    </message>
    <message>
        <source>In the chronic stage</source>
        <translation>In der chronischen Phase</translation>
    </message>
    <message>
        <source>In the day or so after {names} that may happen, and it usually passes.</source>
        <translation>Etwa einen Tag lang nach {names} kann das vorkommen, und meist geht es vorüber.</translation>
    </message>
    <message>
        <source>In the first days pain was {first}, in the last {last}.</source>
        <translation>In den ersten Tagen war der Schmerz {first}, in den letzten {last}.</translation>
    </message>
    <message>
        <source>In the first two weeks {first}; in the last two {last}.</source>
        <translation>In den ersten zwei Wochen: {first}; in den letzten zwei: {last}.</translation>
    </message>
    <message>
        <source>In the hours around {beside} of {n} sessions, another exercise that may stir the leg was done: what followed which cannot be told apart.</source>
        <translation>In den Stunden um {beside} von {n} Einheiten wurde eine andere Übung gemacht, die das Bein reizen kann: Was worauf folgte, lässt sich dort nicht trennen.</translation>
    </message>
    <message>
        <source>In the order that makes sense now</source>
        <translation>In der Reihenfolge, die jetzt sinnvoll ist</translation>
    </message>
    <message>
        <source>In the programme, at its end</source>
        <translation>Im Programm, am Ende</translation>
    </message>
    <message>
        <source>In their words: “{words}”</source>
        <translation>In eigenen Worten: „{words}“</translation>
    </message>
    <message>
        <source>In which form</source>
        <translation>In welcher Form</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Is a leg swollen, hot or red, or is its calf tender?</source>
        <translation>Ist ein Bein geschwollen, heiß oder rot, oder ist die Wade druckempfindlich?</translation>
    </message>
    <message>
        <source>Is any of these new, or has it changed?</source>
        <translation>Ist etwas davon neu, oder hat es sich verändert?</translation>
    </message>
    <message>
        <source>Is it hard to bear, or does it keep you from usual things?</source>
        <translation>Ist es schwer zu ertragen, oder hält es Sie von Gewohntem ab?</translation>
    </message>
    <message>
        <source>Is it newly hard to start passing urine, or can you not pass any?</source>
        <translation>Fällt es Ihnen neuerdings schwer, mit dem Wasserlassen zu beginnen, oder geht es gar nicht?</translation>
    </message>
    <message>
        <source>Is it safe?</source>
        <translation>Ist es sicher?</translation>
    </message>
    <message>
        <source>Is one leg very weak, or are both, or is a leg quickly getting weaker?</source>
        <translation>Ist ein Bein sehr schwach oder sind es beide, oder wird ein Bein rasch schwächer?</translation>
    </message>
    <message>
        <source>Is the pain there all the time, and no easier when you lie down?</source>
        <translation>Ist der Schmerz ständig da und im Liegen nicht leichter?</translation>
    </message>
    <message>
        <source>Is there new numbness during sex, or can you newly not get or keep an erection?</source>
        <translation>Haben Sie neuerdings Taubheit beim Sex, oder bekommen oder halten Sie neuerdings keine Erektion?</translation>
    </message>
    <message>
        <source>Is there numbness or an odd feeling between your legs, around your genitals or back passage, or on your inner thighs?</source>
        <translation>Haben Sie Taubheit oder ein komisches Gefühl zwischen den Beinen, um Genitalien oder After oder an der Innenseite der Oberschenkel?</translation>
    </message>
    <message>
        <source>Is there weakness in one leg that is new, or worse than it was?</source>
        <translation>Ist ein Bein schwach, und ist das neu oder schlimmer als vorher?</translation>
    </message>
    <message>
        <source>Is this your first back pain ever, and are you under 20 or over 55?</source>
        <translation>Sind dies Ihre allerersten Rückenschmerzen, und sind Sie unter 20 oder über 55?</translation>
    </message>
    <message>
        <source>Is weakness, numbness or tingling in the leg new?</source>
        <translation>Ist Schwäche, Taubheit oder Kribbeln im Bein neu?</translation>
    </message>
    <message>
        <source>Is your immune system weak, from an illness or a medicine?</source>
        <translation>Ist Ihr Immunsystem geschwächt, durch eine Krankheit oder ein Medikament?</translation>
    </message>
    <message>
        <source>It also stands on the work of others, each under its own licence.</source>
        <translation>Es baut auch auf der Arbeit anderer auf, jede unter ihrer eigenen Lizenz.</translation>
    </message>
    <message>
        <source>It becomes a diary of its own: {name}.</source>
        <translation>Aus ihr wird ein eigenes Tagebuch: {name}.</translation>
    </message>
    <message>
        <source>It begins a new chapter of the course, which can be set beside the one before.</source>
        <translation>Er beginnt ein neues Kapitel des Verlaufs, das sich neben das vorige stellen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>It came {day}, {n} day later.|It came {day}, {n} days later.</source>
        <translation>
            <numerusform>Es kam {day}, {n} Tag später.</numerusform>
            <numerusform>Es kam {day}, {n} Tage später.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It came {day}, {n} day sooner.|It came {day}, {n} days sooner.</source>
        <translation>
            <numerusform>Es kam {day}, {n} Tag früher.</numerusform>
            <numerusform>Es kam {day}, {n} Tage früher.</numerusform>
        </translation>
    </message>
    <message>
        <source>It came {day}.</source>
        <translation>Es kam {day}.</translation>
    </message>
    <message>
        <source>It comes again in an hour at the earliest.</source>
        <translation>Sie kommt frühestens in einer Stunde wieder.</translation>
    </message>
    <message>
        <source>It counts again.</source>
        <translation>Es zählt wieder.</translation>
    </message>
    <message>
        <source>It gives no diagnosis and no treatment, and it is not an emergency service.</source>
        <translation>Es stellt keine Diagnose, behandelt nicht und ist kein Notdienst.</translation>
    </message>
    <message>
        <source>It goes on by itself, so that your hands are free. Space holds it at any time.</source>
        <translation>Es geht von selbst weiter, damit Ihre Hände frei sind. Die Leertaste hält es jederzeit an.</translation>
    </message>
    <message>
        <source>It had happened by then, and was entered after the moment you are looking at.</source>
        <translation>Es war da schon geschehen und wurde nach dem Moment eingetragen, den Sie ansehen.</translation>
    </message>
    <message>
        <source>It has been a while. All safety questions come once before you go on.</source>
        <translation>Es ist eine Weile her. Alle Sicherheitsfragen kommen einmal, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>It has been a while. Please answer all safety questions once before you go on.</source>
        <translation>Es ist eine Weile her. Bitte beantworten Sie einmal alle Sicherheitsfragen, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>It has lasted longer than most do. If it goes on, tell your clinician.</source>
        <translation>Er dauert länger als die meisten. Wenn er anhält, holen Sie ärztlichen Rat ein.</translation>
    </message>
    <message>
        <source>It has passed</source>
        <translation>Sie ist vorüber</translation>
    </message>
    <message>
        <source>It holds already.</source>
        <translation>Das gilt schon.</translation>
    </message>
    <message>
        <source>It installs like any other program, and a double click opens its files.</source>
        <translation>Es wird installiert wie jedes andere Programm, und ein Doppelklick öffnet seine Dateien.</translation>
    </message>
    <message>
        <source>It is free now, and it can wait.</source>
        <translation>Die Übung ist jetzt frei, und sie kann warten.</translation>
    </message>
    <message>
        <source>It is good that you stopped.</source>
        <translation>Gut, dass Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>It is kept in the computer&apos;s keychain. So the diary opens when you are signed in, also for whoever sits at your computer then, and for nobody else. The computer may ask you once whether Unbend may use the keychain.</source>
        <translation>Er liegt im Schlüsselbund des Computers. Das Tagebuch öffnet sich also, wenn Sie angemeldet sind, auch für jeden, der dann an Ihrem Computer sitzt, und für niemanden sonst. Der Computer fragt Sie vielleicht einmal, ob Unbend den Schlüsselbund benutzen darf.</translation>
    </message>
    <message>
        <source>It is not tied to, or endorsed by, Sarah Key or the makers of the BackBlock or Ma Roller.</source>
        <translation>Es steht in keiner Verbindung mit Sarah Key oder den Herstellern von BackBlock und Ma Roller und wird von ihnen nicht empfohlen.</translation>
    </message>
    <message>
        <source>It is one encrypted file on this computer. Nothing of it is sent anywhere.</source>
        <translation>Es ist eine verschlüsselte Datei auf diesem Computer. Nichts davon wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>It is only for looking around: it is gone when the window closes.</source>
        <translation>Es ist nur zum Umsehen da: Es ist weg, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Es ist vorbei</translation>
    </message>
    <message>
        <source>It is recorded as done now.</source>
        <translation>Sie wird als jetzt gemacht eingetragen.</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Es ist gespeichert.</translation>
    </message>
    <message>
        <source>It is {held} by now, and the sheet was made when it was {was}.</source>
        <translation>Der Wert ist inzwischen {held}, und als das Blatt entstand, war er {was}.</translation>
    </message>
    <message>
        <source>It lies under the passphrase that you chose. Nobody can open the diary without it, and nobody can tell it to you again: write it down and keep it safe.</source>
        <translation>Er liegt unter der Passphrase, die Sie gewählt haben. Ohne sie kann niemand das Tagebuch öffnen, und niemand kann sie Ihnen noch einmal sagen: Schreiben Sie sie auf und bewahren Sie sie gut auf.</translation>
    </message>
    <message>
        <source>It often stirs up the leg for a while. Keep to Knees Rocking until the leg has settled, and note in your check-in how long that takes.</source>
        <translation>Diese Übung reizt das Bein oft für eine Weile. Bleiben Sie beim Kniewiegen, bis sich das Bein beruhigt hat, und vermerken Sie im Tageseintrag, wie lange das dauert.</translation>
    </message>
    <message>
        <source>It opens the diary beside the keychain, and its backups on any computer. Nobody can tell it to you again.</source>
        <translation>Sie öffnet das Tagebuch neben dem Schlüsselbund, und seine Sicherungen auf jedem Computer. Niemand kann sie Ihnen noch einmal sagen.</translation>
    </message>
    <message>
        <source>It opens with the password only. Please hand that over in another way.</source>
        <translation>Die Datei öffnet sich nur mit dem Passwort. Bitte geben Sie es auf einem anderen Weg weiter.</translation>
    </message>
    <message>
        <source>It says what the programme allows today, keeps time, and shows how your pain answers.</source>
        <translation>Es sagt, was das Programm heute erlaubt, stoppt die Zeit und zeigt, wie Ihr Schmerz antwortet.</translation>
    </message>
    <message>
        <source>It takes {n} sessions with a check-in before and after them to say what is usual.</source>
        <translation>Ab {n} Einheiten mit einem Tageseintrag davor und danach lässt sich sagen, was üblich ist.</translation>
    </message>
    <message numerus="yes">
        <source>It tells of {n} spell of sciatica that your diary does not know.|It tells of {n} spells of sciatica that your diary does not know.</source>
        <translation>
            <numerusform>Sie erzählt von {n} Ischias-Episode, die Ihr Tagebuch nicht kennt.</numerusform>
            <numerusform>Sie erzählt von {n} Ischias-Episoden, die Ihr Tagebuch nicht kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not asked.</source>
        <translation>Es wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>It was not printed. Write the code on paper, or try again.</source>
        <translation>Es wurde nicht gedruckt. Schreiben Sie den Code auf Papier oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Er wurde widerrufen.</translation>
    </message>
    <message>
        <source>It was withdrawn and counts no more.</source>
        <translation>Er wurde zurückgenommen und zählt nicht mehr.</translation>
    </message>
    <message>
        <source>It was: {level}. {rules}</source>
        <translation>Es war: {level}. {rules}</translation>
    </message>
    <message>
        <source>It will be shown when you have answered the first questions.</source>
        <translation>Es wird gezeigt, wenn Sie die ersten Fragen beantwortet haben.</translation>
    </message>
    <message>
        <source>It will be shown when you have closed what you are looking at now.</source>
        <translation>Es wird gezeigt, wenn Sie geschlossen haben, was Sie gerade ansehen.</translation>
    </message>
    <message>
        <source>It {reason}.</source>
        <translation>Der Wert {reason}.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sein Schlüssel</translation>
    </message>
    <message>
        <source>Its key: in the keychain, under a passphrase, under a recovery code.</source>
        <translation>Sein Schlüssel: im Schlüsselbund, unter einer Passphrase, unter einem Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>Its new value</source>
        <translation>Sein neuer Wert</translation>
    </message>
    <message>
        <source>Its parts and their licences</source>
        <translation>Seine Teile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Keep it small.</source>
        <translation>Klein halten.</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Dort aufbewahren</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel behalten</translation>
    </message>
    <message>
        <source>Keep the key in the keychain</source>
        <translation>Schlüssel in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Keep the key in this computer&apos;s keychain again</source>
        <translation>Den Schlüssel wieder im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Keep them beside the diary</source>
        <translation>Beim Tagebuch ablegen</translation>
    </message>
    <message>
        <source>Keep this page where you keep important papers. Do not keep it with the computer, in the bag of a laptop, on a screen, as a photograph, or with a backup of the diary: whoever has both can read everything in it.</source>
        <translation>Bewahren Sie diese Seite bei Ihren wichtigen Papieren auf. Bewahren Sie sie nicht beim Computer, in der Laptoptasche, an einem Bildschirm, als Foto oder bei einer Sicherung des Tagebuchs auf: Wer beides hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Keep this passphrase</source>
        <translation>Diese Passphrase nehmen</translation>
    </message>
    <message>
        <source>Keep to Knees Rocking for now.</source>
        <translation>Bleiben Sie vorerst beim Kniewiegen.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key {name}</source>
        <translation>Schlüssel {name}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Knees Rocking</source>
        <translation>Kniewiegen</translation>
    </message>
    <message>
        <source>Knees Rocking now?</source>
        <translation>Jetzt Kniewiegen?</translation>
    </message>
    <message>
        <source>Knees Rocking raised the pain twice in a row. Please leave it out, and ask a clinician.</source>
        <translation>Kniewiegen hat den Schmerz zweimal in Folge erhöht. Bitte lassen Sie es weg und holen Sie ärztlichen Rat ein.</translation>
    </message>
    <message>
        <source>Knees bent over your chest.</source>
        <translation>Knie über der Brust.</translation>
    </message>
    <message>
        <source>Knees bent, roll to your side.</source>
        <translation>Knie beugen, zur Seite rollen.</translation>
    </message>
    <message>
        <source>Knees may stay a little bent.</source>
        <translation>Knie dürfen gebeugt sein.</translation>
    </message>
    <message>
        <source>Knees soft, belly lightly in.</source>
        <translation>Knie weich, Bauch leicht ein.</translation>
    </message>
    <message>
        <source>Knees up</source>
        <translation>Knie hoch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger and smaller text</source>
        <translation>Größerer und kleinerer Text</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 7 days against the first 7</source>
        <translation>Letzte 7 Tage gegen die ersten 7</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Last visit: {day}</source>
        <translation>Letzter Termin: {day}</translation>
    </message>
    <message>
        <source>Last visit: {day}, {name}</source>
        <translation>Letzter Termin: {day}, {name}</translation>
    </message>
    <message>
        <source>Last {n} days</source>
        <translation>Letzte {n} Tage</translation>
    </message>
    <message>
        <source>Lately: {value}. It needs {hours} hours since the last new exercise or level, {calm} since the end of a flare, and a reading of today or yesterday.</source>
        <translation>Zuletzt: {value}. Nötig sind {hours} Stunden seit der letzten neuen Übung oder Stufe, {calm} seit dem Ende eines Schubs und ein Eintrag von heute oder gestern.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later, in the chronic stage</source>
        <translation>Später, in der chronischen Phase</translation>
    </message>
    <message>
        <source>Lauridsen 2006</source>
        <translation>Lauridsen 2006</translation>
    </message>
    <message>
        <source>Lay both hands on it, and walk your feet back until your trunk leans forward.</source>
        <translation>Legen Sie beide Hände darauf und gehen Sie mit den Füßen zurück, bis sich der Rumpf nach vorn neigt.</translation>
    </message>
    <message>
        <source>Lay both hands on it.</source>
        <translation>Beide Hände darauflegen.</translation>
    </message>
    <message>
        <source>Lay the roller on a carpet with a folded towel over it.</source>
        <translation>Legen Sie die Rolle auf einen Teppich und ein gefaltetes Handtuch darüber.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>So lassen, wie es war</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave it unsaid</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Leave now?</source>
        <translation>Jetzt verlassen?</translation>
    </message>
    <message>
        <source>Leave out neither part two nor part three. Then roll to your side, and rest before you get up.</source>
        <translation>Lassen Sie weder Teil zwei noch Teil drei weg. Rollen Sie sich dann auf die Seite und ruhen Sie sich aus, bevor Sie aufstehen.</translation>
    </message>
    <message>
        <source>Leave out what you cannot say.</source>
        <translation>Lassen Sie aus, was Sie nicht sagen können.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>Ohne Eintrag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Leg and back pain, worst in 24 hours, of 10</source>
        <translation>Bein- und Rückenschmerz, stärkster in 24 Stunden, von 10</translation>
    </message>
    <message numerus="yes">
        <source>Leg and back were read on {n} day; it needs {needed}, one of them today or yesterday.|Leg and back were read on {n} days; it needs {needed}, one of them today or yesterday.</source>
        <translation>
            <numerusform>Bein und Rücken wurden an {n} Tag erfasst; nötig sind {needed}, einer davon heute oder gestern.</numerusform>
            <numerusform>Bein und Rücken wurden an {n} Tagen erfasst; nötig sind {needed}, einer davon heute oder gestern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg and back: the worst that was told of the day, 0 to 10. Woken by leg pain. Painkillers as against the start. A dash: not told.</source>
        <translation>Bein und Rücken: das Stärkste, was vom Tag erfasst ist, 0 bis 10. Geweckt: von Beinschmerz. Schmerzmittel: verglichen mit dem Anfang. Ein Strich: nicht erfasst.</translation>
    </message>
    <message>
        <source>Leg before → after</source>
        <translation>Bein vorher → nachher</translation>
    </message>
    <message>
        <source>Leg pain</source>
        <translation>Beinschmerz</translation>
    </message>
    <message>
        <source>Leg pain after</source>
        <translation>Beinschmerz danach</translation>
    </message>
    <message>
        <source>Leg pain against the start, in percent</source>
        <translation>Beinschmerz gegenüber dem Anfang, in Prozent</translation>
    </message>
    <message>
        <source>Leg pain at least 2 points above its usual level on days in a row. “Within 24 h” says when it began after a session, and nothing about why.</source>
        <translation>Beinschmerz an mehreren Tagen nacheinander mindestens 2 Punkte über dem üblichen Wert. „Binnen 24 h“ sagt, wann er nach einer Einheit begann, und nichts über den Grund.</translation>
    </message>
    <message>
        <source>Leg pain before</source>
        <translation>Beinschmerz davor</translation>
    </message>
    <message>
        <source>Leg pain began low. Over {window} days its median is {value}; it needs {limit} or less, worst {ceiling}, on {days} days.</source>
        <translation>Der Beinschmerz begann niedrig. Über {window} Tage liegt der Median bei: {value}; nötig ist {limit} oder weniger, stärkster {ceiling}, an {days} Tagen.</translation>
    </message>
    <message>
        <source>Leg pain did not rise within a day of any of {n} sessions.</source>
        <translation>Nach keiner von {n} Einheiten stieg der Beinschmerz innerhalb eines Tages.</translation>
    </message>
    <message>
        <source>Leg pain does not stay up</source>
        <translation>Beinschmerz bleibt nicht erhöht</translation>
    </message>
    <message>
        <source>Leg pain has been climbing for two weeks: please see a GP or a physiotherapist.</source>
        <translation>Der Beinschmerz steigt seit zwei Wochen: Bitte gehen Sie in Ihre Hausarztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>Leg pain has been higher this week than when this stage began. It is worth telling your physiotherapist.</source>
        <translation>Der Beinschmerz war diese Woche höher als zu Beginn dieser Phase. Sagen Sie es am besten Ihrer Physiotherapie.</translation>
    </message>
    <message>
        <source>Leg pain has begun to ease</source>
        <translation>Beinschmerz lässt nach</translation>
    </message>
    <message>
        <source>Leg pain is above {most} out of 10. Please stop here.</source>
        <translation>Der Beinschmerz liegt über {most} von 10. Bitte hören Sie hier auf.</translation>
    </message>
    <message>
        <source>Leg pain is back near its settled level</source>
        <translation>Beinschmerz wieder nahe am Ruhewert</translation>
    </message>
    <message>
        <source>Leg pain is bearable</source>
        <translation>Beinschmerz erträglich</translation>
    </message>
    <message>
        <source>Leg pain is down from the start</source>
        <translation>Beinschmerz niedriger als am Anfang</translation>
    </message>
    <message>
        <source>Leg pain is down from the start, {start}</source>
        <translation>Beinschmerz niedriger als am Anfang, {start}</translation>
    </message>
    <message>
        <source>Leg pain is low</source>
        <translation>Beinschmerz niedrig</translation>
    </message>
    <message>
        <source>Leg pain is low enough</source>
        <translation>Beinschmerz niedrig genug</translation>
    </message>
    <message>
        <source>Leg pain is low, no day above {ceiling}</source>
        <translation>Beinschmerz niedrig, kein Tag über {ceiling}</translation>
    </message>
    <message>
        <source>Leg pain is not climbing</source>
        <translation>Beinschmerz steigt nicht</translation>
    </message>
    <message>
        <source>Leg pain is not severe</source>
        <translation>Beinschmerz nicht sehr stark</translation>
    </message>
    <message>
        <source>Leg pain is up by {points} since the start. Please rest, and stop here if it does not fall within {seconds} seconds.</source>
        <translation>Der Beinschmerz ist seit dem Beginn um {points} gestiegen. Bitte ruhen Sie, und hören Sie auf, wenn er in {seconds} Sekunden nicht nachlässt.</translation>
    </message>
    <message>
        <source>Leg pain is {rise} points or more above its settled level of {level}.</source>
        <translation>Der Beinschmerz liegt {rise} Punkte oder mehr über seinem Ruhewert von {level}.</translation>
    </message>
    <message>
        <source>Leg pain is {rise} points or more above its settled level.</source>
        <translation>Der Beinschmerz liegt {rise} Punkte oder mehr über seinem Ruhewert.</translation>
    </message>
    <message>
        <source>Leg pain now</source>
        <translation>Beinschmerz jetzt</translation>
    </message>
    <message>
        <source>Leg pain over the whole course, 0 to 10: each day, and the mean of 7 days</source>
        <translation>Beinschmerz im ganzen Verlauf, 0 bis 10: jeder Tag und das Mittel von 7 Tagen</translation>
    </message>
    <message numerus="yes">
        <source>Leg pain over {n} day: {course}|Leg pain over {n} days: {course}</source>
        <translation>
            <numerusform>Beinschmerz über {n} Tag: {course}</numerusform>
            <numerusform>Beinschmerz über {n} Tage: {course}</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg pain stayed above its settled level for days.</source>
        <translation>Der Beinschmerz blieb tagelang über seinem Ruhewert.</translation>
    </message>
    <message>
        <source>Leg pain stays as low as it began</source>
        <translation>Beinschmerz so niedrig wie am Anfang</translation>
    </message>
    <message>
        <source>Leg pain that counts as severe</source>
        <translation>Beinschmerz, der als stark gilt</translation>
    </message>
    <message>
        <source>Leg pain was calm after a long gap</source>
        <translation>Beinschmerz nach langer Lücke ruhig</translation>
    </message>
    <message>
        <source>Leg pain was read on too few days, and you feel better; it needs {count} days read, or your word that things are better overall.</source>
        <translation>Der Beinschmerz wurde an zu wenigen Tagen erfasst, und es geht Ihnen besser; nötig sind {count} erfasste Tage oder Ihr Wort, dass es insgesamt besser ist.</translation>
    </message>
    <message>
        <source>Leg pain was read on too few days; it needs {count} days read, or your word that things are better overall.</source>
        <translation>Der Beinschmerz wurde an zu wenigen Tagen erfasst; nötig sind {count} erfasste Tage oder Ihr Wort, dass es insgesamt besser ist.</translation>
    </message>
    <message>
        <source>Leg pain was very strong for days.</source>
        <translation>Der Beinschmerz war tagelang sehr stark.</translation>
    </message>
    <message>
        <source>Leg pain, back pain</source>
        <translation>Beinschmerz, Rückenschmerz</translation>
    </message>
    <message>
        <source>Leg pain, highest during it</source>
        <translation>Beinschmerz, stärkster dabei</translation>
    </message>
    <message>
        <source>Leg pain, mean</source>
        <translation>Beinschmerz, Mittel</translation>
    </message>
    <message>
        <source>Leg pain, worst in 24 hours, of 10</source>
        <translation>Beinschmerz, stärkster in 24 Stunden, von 10</translation>
    </message>
    <message>
        <source>Leg pain: {then} in the earlier days, {now} later: {change}.</source>
        <translation>Beinschmerz: {then} in den früheren Tagen, {now} später: {change}.</translation>
    </message>
    <message>
        <source>Leg pain: {then} then, {now} now: {change}.</source>
        <translation>Beinschmerz: {then} damals, {now} jetzt: {change}.</translation>
    </message>
    <message>
        <source>Leg pain: {words}.</source>
        <translation>Beinschmerz: {words}.</translation>
    </message>
    <message>
        <source>Leg up</source>
        <translation>Bein hoch</translation>
    </message>
    <message>
        <source>Leg, mean of 7 days</source>
        <translation>Bein, Mittel über 7 Tage</translation>
    </message>
    <message>
        <source>Leg, span of 7 days</source>
        <translation>Bein, Spanne von 7 Tagen</translation>
    </message>
    <message>
        <source>Leg, usual worst</source>
        <translation>Bein, meist stärkster</translation>
    </message>
    <message>
        <source>Leg, worst</source>
        <translation>Bein, stärkster</translation>
    </message>
    <message>
        <source>Leg, worst in 24 h</source>
        <translation>Bein, stärkster in 24 h</translation>
    </message>
    <message>
        <source>Leg, worst in 24 hours</source>
        <translation>Bein, stärkster in 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Leg, {n} day|Leg, {n} days</source>
        <translation>
            <numerusform>Bein, {n} Tag</numerusform>
            <numerusform>Bein, {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Legs up</source>
        <translation>Beine hoch</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Let go.</source>
        <translation>Loslassen.</translation>
    </message>
    <message>
        <source>Let it bend again at once. Nothing is held at the end.</source>
        <translation>Lassen Sie es sofort wieder einknicken. Am Ende wird nichts gehalten.</translation>
    </message>
    <message>
        <source>Let it bend again.</source>
        <translation>Wieder einknicken lassen.</translation>
    </message>
    <message>
        <source>Let it hang</source>
        <translation>Hängen lassen</translation>
    </message>
    <message>
        <source>Let older ones go again</source>
        <translation>Ältere wieder gehen lassen</translation>
    </message>
    <message>
        <source>Let the knee bend.</source>
        <translation>Das Knie beugen lassen.</translation>
    </message>
    <message>
        <source>Let the leg bend.</source>
        <translation>Das Bein beugen lassen.</translation>
    </message>
    <message>
        <source>Let your ankles cross and your knees fall a little apart, with your thighs about upright.</source>
        <translation>Lassen Sie die Knöchel sich kreuzen und die Knie etwas auseinanderfallen. Die Oberschenkel stehen fast senkrecht.</translation>
    </message>
    <message>
        <source>Let your ankles cross.</source>
        <translation>Knöchel kreuzen lassen.</translation>
    </message>
    <message>
        <source>Let your arms hang.</source>
        <translation>Die Arme hängen lassen.</translation>
    </message>
    <message>
        <source>Let your back hang, and breathe quietly.</source>
        <translation>Lassen Sie den Rücken hängen und atmen Sie ruhig.</translation>
    </message>
    <message>
        <source>Let your back hang.</source>
        <translation>Den Rücken hängen lassen.</translation>
    </message>
    <message>
        <source>Let your breath grow quiet.</source>
        <translation>Den Atem beruhigen.</translation>
    </message>
    <message>
        <source>Let your chin sink.</source>
        <translation>Das Kinn sinken lassen.</translation>
    </message>
    <message>
        <source>Let your hands carry some of your weight.</source>
        <translation>Lassen Sie die Hände einen Teil Ihres Gewichts tragen.</translation>
    </message>
    <message>
        <source>Let your head rest.</source>
        <translation>Den Kopf ablegen.</translation>
    </message>
    <message>
        <source>Let your knees be still.</source>
        <translation>Die Knie zur Ruhe bringen.</translation>
    </message>
    <message>
        <source>Let your knees bend.</source>
        <translation>Die Knie beugen lassen.</translation>
    </message>
    <message>
        <source>Let your neck and shoulders stay loose all the while.</source>
        <translation>Lassen Sie Nacken und Schultern dabei die ganze Zeit locker.</translation>
    </message>
    <message>
        <source>Let your weight sink onto it bit by bit.</source>
        <translation>Lassen Sie Ihr Gewicht nach und nach darauf sinken.</translation>
    </message>
    <message>
        <source>Let your weight sink.</source>
        <translation>Das Gewicht sinken lassen.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>Wert davor</translation>
    </message>
    <message>
        <source>Level before: {n}</source>
        <translation>Wert davor: {n}</translation>
    </message>
    <message>
        <source>Level up, down</source>
        <translation>Stufe höher, tiefer</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels and visits</source>
        <translation>Stufen und Termine</translation>
    </message>
    <message>
        <source>Lie down</source>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <source>Lie flat</source>
        <translation>Flach liegen</translation>
    </message>
    <message>
        <source>Lie flat on the floor.</source>
        <translation>Flach auf den Boden legen.</translation>
    </message>
    <message>
        <source>Lie on your back on a bed or a soft mat, and let your breath grow quiet.</source>
        <translation>Legen Sie sich auf dem Bett oder einer weichen Matte auf den Rücken und lassen Sie den Atem ruhig werden.</translation>
    </message>
    <message>
        <source>Lie on your back with both knees bent and your head at rest.</source>
        <translation>Legen Sie sich auf den Rücken, beide Knie gebeugt, der Kopf liegt auf.</translation>
    </message>
    <message>
        <source>Lie on your back with your knees bent, and lift your hips.</source>
        <translation>Legen Sie sich mit gebeugten Knien auf den Rücken und heben Sie das Becken an.</translation>
    </message>
    <message>
        <source>Lie on your back.</source>
        <translation>Auf den Rücken legen.</translation>
    </message>
    <message>
        <source>Lie on your side close to a wall, then roll onto your back and bring both legs up it.</source>
        <translation>Legen Sie sich dicht an einer Wand auf die Seite, rollen Sie sich auf den Rücken und legen Sie beide Beine an der Wand hoch.</translation>
    </message>
    <message>
        <source>Lie still, and rest.</source>
        <translation>Still liegen und ruhen.</translation>
    </message>
    <message>
        <source>Lift your hips, take the roller away, and rest.</source>
        <translation>Heben Sie das Becken an, nehmen Sie die Rolle weg und ruhen Sie sich aus.</translation>
    </message>
    <message>
        <source>Lift your hips.</source>
        <translation>Das Becken anheben.</translation>
    </message>
    <message>
        <source>Lift your seat, block in.</source>
        <translation>Gesäß heben, Block rein.</translation>
    </message>
    <message>
        <source>Lift your seat.</source>
        <translation>Das Gesäß heben.</translation>
    </message>
    <message>
        <source>Lift your tail a little.</source>
        <translation>Steißbein etwas anheben.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light paper, dark paper, or whichever this computer uses.</source>
        <translation>Helles Papier, dunkles Papier oder was dieser Computer verwendet.</translation>
    </message>
    <message>
        <source>Limit in the programme</source>
        <translation>Grenze im Programm</translation>
    </message>
    <message>
        <source>Lines: medians of the worst of each day over 7 days, where 4 were told. Band: lowest to highest leg pain of a day.</source>
        <translation>Linien: Mediane des Stärksten jedes Tages über 7 Tage, wo 4 gesagt wurden. Band: niedrigster bis höchster Beinschmerz eines Tages.</translation>
    </message>
    <message>
        <source>Lists and charts</source>
        <translation>Listen und Diagramme</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Von selbst sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock the window, and leave all in it as it is</source>
        <translation>Das Fenster sperren und darin alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Locked, on this computer, and nowhere else.</source>
        <translation>Gesichert, auf diesem Computer und nirgends sonst.</translation>
    </message>
    <message>
        <source>Long enough at this level</source>
        <translation>Lange genug auf dieser Stufe</translation>
    </message>
    <message>
        <source>Long flares at this level: {value}. It needs none, and counts anew after one.</source>
        <translation>Lange Schübe auf dieser Stufe: {value}. Nötig ist keiner, und nach einem wird neu gezählt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Look at group {group} again: it is not as it was printed.</source>
        <translation>Sehen Sie sich Gruppe {group} noch einmal an: Sie ist nicht so, wie sie gedruckt wurde.</translation>
    </message>
    <message>
        <source>Look at somebody&apos;s history…</source>
        <translation>Eine fremde Aufzeichnung ansehen…</translation>
    </message>
    <message>
        <source>Look closer, look wider</source>
        <translation>Näher heran, weiter weg</translation>
    </message>
    <message>
        <source>Look for the sore spot and rock over it, without any jerk.</source>
        <translation>Suchen Sie die wunde Stelle und wiegen Sie darüber, ganz ohne Ruck.</translation>
    </message>
    <message>
        <source>Looked at before</source>
        <translation>Schon untersucht</translation>
    </message>
    <message>
        <source>Looked at by {name} on {day}</source>
        <translation>Am {day} untersucht von {name}</translation>
    </message>
    <message>
        <source>Looking for everything that has this key…</source>
        <translation>Es wird gesucht, was diesen Schlüssel hat …</translation>
    </message>
    <message>
        <source>Looking for everything that holds them…</source>
        <translation>Es wird gesucht, wo sie überall stehen …</translation>
    </message>
    <message>
        <source>Lower it slowly.</source>
        <translation>Langsam senken.</translation>
    </message>
    <message>
        <source>Ma Roller</source>
        <translation>Ma Roller</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made by Unbend {version} on {day} at {time} ({offset}).</source>
        <translation>Erstellt mit Unbend {version} am {day} um {time} ({offset}).</translation>
    </message>
    <message>
        <source>Made, and never typed back: whether the paper can be read is not known.</source>
        <translation>Gemacht und nie zurückgetippt: Ob das Papier lesbar ist, weiß niemand.</translation>
    </message>
    <message>
        <source>Make a new code…</source>
        <translation>Einen neuen Code machen…</translation>
    </message>
    <message>
        <source>Make a recovery code</source>
        <translation>Wiederherstellungscode machen</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>Einen anderen Code machen</translation>
    </message>
    <message>
        <source>Make one now</source>
        <translation>Jetzt eine anlegen</translation>
    </message>
    <message>
        <source>Making a backup first…</source>
        <translation>Zuerst wird eine Sicherung angelegt…</translation>
    </message>
    <message>
        <source>Making of the film</source>
        <translation>Herstellung des Films</translation>
    </message>
    <message>
        <source>Mean leg pain</source>
        <translation>Mittlerer Beinschmerz</translation>
    </message>
    <message>
        <source>Mean of 7 days</source>
        <translation>Mittel über 7 Tage</translation>
    </message>
    <message>
        <source>Mean of 7 days: {means}</source>
        <translation>Mittel über 7 Tage: {means}</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Median and middle half (IQR) of three hours; small dots: under {n} entries.</source>
        <translation>Median und mittlere Hälfte (IQR) von drei Stunden; kleine Punkte: unter {n} Einträge.</translation>
    </message>
    <message>
        <source>Median leg pain after a low start</source>
        <translation>Median des Beinschmerzes nach niedrigem Anfang</translation>
    </message>
    <message>
        <source>Median, middle half (IQR)</source>
        <translation>Median, mittlere Hälfte (IQR)</translation>
    </message>
    <message>
        <source>Medians. Next day: worst leg pain of the day after, less that of the day itself. Flares: those that began within 24 hours after a session.</source>
        <translation>Mediane. Folgetag: stärkster Beinschmerz des Tages danach, weniger der des Tages selbst. Schübe: die in den 24 Stunden nach einer Einheit begannen.</translation>
    </message>
    <message>
        <source>Met on {run} of {needed} days in a row</source>
        <translation>An {run} von {needed} Tagen in Folge erfüllt</translation>
    </message>
    <message>
        <source>Middle of the entries in three hours</source>
        <translation>Mittlerer Wert in drei Stunden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More files were handed over than can wait. The last of them were not opened: open them again when you have looked at the others.</source>
        <translation>Es wurden mehr Dateien übergeben, als warten können. Die letzten wurden nicht geöffnet: Öffnen Sie sie noch einmal, wenn Sie die anderen angesehen haben.</translation>
    </message>
    <message>
        <source>More sessions of an exercise than the programme, or a clinician, allows in its time.</source>
        <translation>Mehr Einheiten einer Übung, als das Programm oder die Praxis in der Zeit vorsieht.</translation>
    </message>
    <message>
        <source>More than six hours of sitting</source>
        <translation>Mehr als sechs Stunden Sitzen</translation>
    </message>
    <message>
        <source>More than the programme allows for now; it is kept all the same. Tomorrow will tell.</source>
        <translation>Mehr, als das Programm vorerst erlaubt; es wird trotzdem aufgehoben. Morgen wird man sehen.</translation>
    </message>
    <message>
        <source>Most of Europe</source>
        <translation>Der größte Teil Europas</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Movement {i} of {n}</source>
        <translation>Bewegung {i} von {n}</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>My physiotherapist agrees…</source>
        <translation>Meine Physiotherapie stimmt zu…</translation>
    </message>
    <message>
        <source>My physiotherapist changed a figure…</source>
        <translation>Meine Physiotherapie hat einen Wert geändert…</translation>
    </message>
    <message>
        <source>My physiotherapist wants me to go on…</source>
        <translation>Meine Physiotherapie möchte, dass ich weitergehe…</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Name in Dateien</translation>
    </message>
    <message>
        <source>Name nothing</source>
        <translation>Nichts nennen</translation>
    </message>
    <message>
        <source>Name of the physiotherapist</source>
        <translation>Name aus der Physiotherapie</translation>
    </message>
    <message>
        <source>Name or code</source>
        <translation>Name oder Code</translation>
    </message>
    <message>
        <source>Name the exercise</source>
        <translation>Übung nennen</translation>
    </message>
    <message>
        <source>Name three to five things that your sciatica makes hard. How well can you do each of them today?</source>
        <translation>Nennen Sie drei bis fünf Dinge, die Ihr Ischias schwer macht. Wie gut gelingt Ihnen heute jedes davon?</translation>
    </message>
    <message>
        <source>Name three to five things. 0 is unable to do it, 10 is as well as before.</source>
        <translation>Nennen Sie drei bis fünf Dinge. 0 heißt geht gar nicht, 10 so gut wie früher.</translation>
    </message>
    <message>
        <source>Navel in, just a little.</source>
        <translation>Nabel ein, nur ein wenig.</translation>
    </message>
    <message>
        <source>Neck and shoulders loose.</source>
        <translation>Nacken, Schultern locker.</translation>
    </message>
    <message>
        <source>Nerve Root Traction</source>
        <translation>Traktion akut</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>New exercises may stir the leg for a day or so. That is expected, and your diary knows.</source>
        <translation>Neue Übungen können das Bein für etwa einen Tag reizen. Das ist erwartet, und Ihr Tagebuch weiß es.</translation>
    </message>
    <message>
        <source>New in Unbend {version}</source>
        <translation>Neu in Unbend {version}</translation>
    </message>
    <message>
        <source>New numbness, weakness, or trouble with bladder or bowel?</source>
        <translation>Neue Taubheit, Schwäche oder Probleme mit Blase oder Darm?</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Tag danach</translation>
    </message>
    <message>
        <source>Next is {exercise}, from {time}.</source>
        <translation>Als Nächstes {exercise}, ab {time}.</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>Next stage</source>
        <translation>Nächste Phase</translation>
    </message>
    <message>
        <source>Next: the end</source>
        <translation>Danach: das Ende</translation>
    </message>
    <message>
        <source>Next: {level}. You can go on to it whenever you like.</source>
        <translation>Danach: {level}. Sie können dazu übergehen, wann immer Sie möchten.</translation>
    </message>
    <message>
        <source>Next: {level}. {met} of {of} rules met, earliest {day}.</source>
        <translation>Danach: {level}. {met} von {of} Regeln erfüllt, frühestens {day}.</translation>
    </message>
    <message>
        <source>Next: {level}. {met} of {of} rules met.</source>
        <translation>Danach: {level}. {met} von {of} Regeln erfüllt.</translation>
    </message>
    <message>
        <source>Next: {part}</source>
        <translation>Danach: {part}</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Nights and days</source>
        <translation>Nächte und Tage</translation>
    </message>
    <message>
        <source>Nights woken by leg pain: {words}.</source>
        <translation>Nächte, vom Bein geweckt: {words}.</translation>
    </message>
    <message>
        <source>Nights woken by the leg</source>
        <translation>Vom Bein geweckte Nächte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No backup is removed afterwards until you say so.</source>
        <translation>Danach wird keine Sicherung entfernt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>No backup of your diary since {day}</source>
        <translation>Keine Sicherung des Tagebuchs seit {day}</translation>
    </message>
    <message>
        <source>No backup of your diary so far</source>
        <translation>Bisher keine Sicherung des Tagebuchs</translation>
    </message>
    <message>
        <source>No backup was made. {why}</source>
        <translation>Es wurde keine Sicherung angelegt. {why}</translation>
    </message>
    <message>
        <source>No backup: Unbend knows of none.</source>
        <translation>Keine Sicherung: Unbend kennt keine.</translation>
    </message>
    <message>
        <source>No bad spell is noted.</source>
        <translation>Es sind keine schlechten Tage vermerkt.</translation>
    </message>
    <message>
        <source>No check-in before it</source>
        <translation>Kein Tageseintrag davor</translation>
    </message>
    <message>
        <source>No check-in on this day</source>
        <translation>Kein Tageseintrag an diesem Tag</translation>
    </message>
    <message>
        <source>No code for now. Until there is one, nobody can open the diary again if the keychain loses its key, or the passphrase is forgotten. You can make one at any time: Settings, The key.</source>
        <translation>Vorerst kein Code. Bis es einen gibt, kann niemand das Tagebuch wieder öffnen, wenn der Schlüsselbund den Schlüssel verliert oder die Passphrase vergessen ist. Sie können jederzeit einen machen: Einstellungen, Der Schlüssel.</translation>
    </message>
    <message>
        <source>No day can be named yet on which it could be met.</source>
        <translation>Noch lässt sich kein Tag nennen, an dem es erfüllt sein könnte.</translation>
    </message>
    <message>
        <source>No day can be named yet.</source>
        <translation>Noch lässt sich kein Tag nennen.</translation>
    </message>
    <message>
        <source>No earlier wish led to an entry called {name}.</source>
        <translation>Kein früherer Wunsch führte zu einem Eintrag namens {name}.</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>No exercise of the day before goes with it.</source>
        <translation>Keine Übung vom Tag davor passt dazu.</translation>
    </message>
    <message>
        <source>No farther down the leg than at first</source>
        <translation>Nicht weiter ins Bein als am Anfang</translation>
    </message>
    <message>
        <source>No flare.</source>
        <translation>Kein Schub.</translation>
    </message>
    <message>
        <source>No limit. As often as it helps.</source>
        <translation>Keine Grenze. So oft es hilft.</translation>
    </message>
    <message>
        <source>No long flare at this level</source>
        <translation>Kein langer Schub auf dieser Stufe</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No page yet</source>
        <translation>Noch keine Seite</translation>
    </message>
    <message>
        <source>No pain at a time of day was entered.</source>
        <translation>Es wurde kein Schmerz zu einer Tageszeit eingetragen.</translation>
    </message>
    <message>
        <source>No pain entry</source>
        <translation>Kein Schmerzeintrag</translation>
    </message>
    <message>
        <source>No printer was found here. Write the code on paper, or print it later.</source>
        <translation>Hier wurde kein Drucker gefunden. Schreiben Sie den Code auf Papier oder drucken Sie ihn später.</translation>
    </message>
    <message>
        <source>No questionnaire was answered in this period.</source>
        <translation>In diesem Zeitraum wurde kein Fragebogen beantwortet.</translation>
    </message>
    <message>
        <source>No session was done so far.</source>
        <translation>Bisher gab es keine Einheit.</translation>
    </message>
    <message>
        <source>No spell is followed at the moment.</source>
        <translation>Derzeit wird keine Episode begleitet.</translation>
    </message>
    <message>
        <source>No spell is followed now</source>
        <translation>Derzeit wird keine Episode begleitet</translation>
    </message>
    <message>
        <source>No visit was written down yet. Each one begins a chapter of its own.</source>
        <translation>Noch wurde kein Termin eingetragen. Mit jedem beginnt ein eigener Abschnitt.</translation>
    </message>
    <message>
        <source>No warning sign and no flare open</source>
        <translation>Kein Warnzeichen, kein Schub offen</translation>
    </message>
    <message>
        <source>No warning sign open</source>
        <translation>Kein Warnzeichen offen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None could be made. Settings say why.</source>
        <translation>Es ließ sich keine anlegen. Die Einstellungen sagen, warum.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>None of these today</source>
        <translation>Heute nichts davon</translation>
    </message>
    <message>
        <source>None of these yet</source>
        <translation>Noch nichts davon</translation>
    </message>
    <message>
        <source>None of these: go on</source>
        <translation>Nichts davon: weiter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>None. If the others are lost, nobody can open the diary again.</source>
        <translation>Keiner. Gehen die anderen verloren, kann niemand das Tagebuch wieder öffnen.</translation>
    </message>
    <message>
        <source>Not</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not all of it fits, so nothing is taken over: these changes belong together. Please ask your physiotherapist for a new sheet.</source>
        <translation>Nicht alles passt, deshalb wird nichts übernommen: Diese Änderungen gehören zusammen. Bitten Sie Ihre Physiotherapie um ein neues Blatt.</translation>
    </message>
    <message>
        <source>Not asked in these days; last asked on {day}.</source>
        <translation>In diesen Tagen nicht gefragt; zuletzt gefragt am {day}.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht gefragt.</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>Not checked yet: try it</source>
        <translation>Noch nicht geprüft: Ansehen zeigt es</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not over a broken bone or an open wound. Ask a clinician first if you have osteoporosis, a spinal fracture, long use of steroids, a slipped vertebra or spinal stenosis, a clot, inflamed skin or muscle or an infected bone, if you take blood thinners, or if you are pregnant.</source>
        <translation>Nicht über einem gebrochenen Knochen oder einer offenen Wunde. Holen Sie vorher ärztlichen Rat ein, wenn Sie Osteoporose, einen Wirbelbruch, Wirbelgleiten oder eine Spinalkanalstenose, ein Blutgerinnsel, entzündete Haut oder Muskeln oder eine Knocheninfektion haben, wenn Sie lange Kortison genommen haben, wenn Sie Blutverdünner nehmen oder wenn Sie schwanger sind.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Not used. The passphrase is asked for at every start.</source>
        <translation>Nicht benutzt. Bei jedem Start wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Not waited for any longer. If the keychain answers after all, it still counts; what is said above is always what holds.</source>
        <translation>Es wird nicht länger gewartet. Antwortet der Schlüsselbund doch noch, dann gilt es; was oben steht, ist immer das, was gilt.</translation>
    </message>
    <message>
        <source>Not with a slipped vertebra, spinal stenosis or osteoporosis, and not in pregnancy, unless a clinician agrees. Leave the highest level until your physiotherapist agrees.</source>
        <translation>Nicht bei Wirbelgleiten, Spinalkanalstenose oder Osteoporose und nicht in der Schwangerschaft, außer nach ärztlicher Zustimmung. Lassen Sie die höchste Stufe weg, bis Ihre Physiotherapie zustimmt.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Noted in your diary, and nowhere in the file.</source>
        <translation>Steht nur in Ihrem Tagebuch und nirgends in der Datei.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes, unaltered</source>
        <translation>Notizen, unverändert</translation>
    </message>
    <message>
        <source>Nothing else opens {name} every day, so it was left as it is. Choose a passphrase, or keep the key in the keychain, before this one goes.</source>
        <translation>Nichts anderes öffnet {name} jeden Tag, deshalb blieb alles, wie es war. Wählen Sie zuerst eine Passphrase oder legen Sie den Schlüssel in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Nothing has to be bought now. A bed or a mat is enough to begin.</source>
        <translation>Jetzt muss nichts gekauft werden. Ein Bett oder eine Matte genügt für den Anfang.</translation>
    </message>
    <message>
        <source>Nothing is closed by it. Ask a clinician before you begin.</source>
        <translation>Dadurch ist nichts gesperrt. Holen Sie ärztlichen Rat ein, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>Nothing is filled in yet. Leg or back pain is enough.</source>
        <translation>Es ist noch nichts ausgefüllt. Bein- oder Rückenschmerz genügt.</translation>
    </message>
    <message>
        <source>Nothing is held.</source>
        <translation>Nichts wird gehalten.</translation>
    </message>
    <message>
        <source>Nothing is new: your diary holds all of it.</source>
        <translation>Nichts ist neu: Ihr Tagebuch enthält schon alles davon.</translation>
    </message>
    <message>
        <source>Nothing is on this sheet yet.</source>
        <translation>Auf diesem Blatt steht noch nichts.</translation>
    </message>
    <message>
        <source>Nothing more is expected for now.</source>
        <translation>Vorerst ist nichts weiter zu erwarten.</translation>
    </message>
    <message>
        <source>Nothing more of this exercise today.</source>
        <translation>Heute nichts mehr von dieser Übung.</translation>
    </message>
    <message>
        <source>Nothing more today. Rest is part of the plan.</source>
        <translation>Für heute genug. Ruhe gehört zum Plan.</translation>
    </message>
    <message>
        <source>Nothing of the exercise itself had begun.</source>
        <translation>Von der Übung selbst hatte noch nichts begonnen.</translation>
    </message>
    <message>
        <source>Nothing of your diary is left on this computer that Unbend knows of.</source>
        <translation>Von Ihrem Tagebuch ist auf diesem Computer nichts mehr übrig, wovon Unbend weiß.</translation>
    </message>
    <message>
        <source>Nothing speaks against going on, if you want to. To stop here is just as good.</source>
        <translation>Nichts spricht dagegen weiterzumachen, wenn Sie möchten. Hier aufzuhören ist genauso gut.</translation>
    </message>
    <message>
        <source>Nothing starts</source>
        <translation>Nichts startet</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: the programme holds as it is written.</source>
        <translation>Nichts wurde geändert: Das Programm gilt, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>Nothing was corrected or withdrawn in this period.</source>
        <translation>In diesem Zeitraum wurde nichts berichtigt oder zurückgezogen.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet</source>
        <translation>Noch wurde nichts eingetragen</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Noch wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Nothing was said of pain</source>
        <translation>Zum Schmerz wurde nichts gesagt</translation>
    </message>
    <message>
        <source>Nothing was told in these days.</source>
        <translation>In diesen Tagen wurde nichts eingetragen.</translation>
    </message>
    <message>
        <source>Nothing was told in this period.</source>
        <translation>In diesem Zeitraum ist nichts erfasst.</translation>
    </message>
    <message>
        <source>Nothing was told of pain in these days.</source>
        <translation>In diesen Tagen wurde kein Schmerz eingetragen.</translation>
    </message>
    <message>
        <source>Nothing was told on these days.</source>
        <translation>An diesen Tagen ist nichts erfasst.</translation>
    </message>
    <message>
        <source>Nothing was written in these days.</source>
        <translation>In diesen Tagen wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was written in this period.</source>
        <translation>In diesem Zeitraum wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing would have been different.</source>
        <translation>Nichts wäre anders gewesen.</translation>
    </message>
    <message>
        <source>Nothing yet. Each step of the rules will stand here with its day and its figures as they were, so that it can be read and asked about later.</source>
        <translation>Noch nichts. Jeder Schritt der Regeln wird hier mit seinem Tag und seinen Zahlen stehen, wie sie waren, damit man ihn später nachlesen und hinterfragen kann.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Now the other leg.</source>
        <translation>Jetzt das andere Bein.</translation>
    </message>
    <message>
        <source>Now type it back from the paper. Small letters are fine, dashes may be left out; O counts as 0, I and L as 1.</source>
        <translation>Tippen Sie ihn nun vom Papier zurück. Kleinbuchstaben gehen auch, Striche können fehlen; O zählt als 0, I und L als 1.</translation>
    </message>
    <message>
        <source>Numbers elsewhere</source>
        <translation>Nummern anderswo</translation>
    </message>
    <message>
        <source>Numbers for: {country}</source>
        <translation>Nummern für: {country}</translation>
    </message>
    <message>
        <source>Numbers marked as our choice are reasoned, and have not been tested in patients.</source>
        <translation>Als unsere Wahl gekennzeichnete Zahlen sind begründet, aber nicht an Patienten erprobt.</translation>
    </message>
    <message>
        <source>Of a kind that this Unbend does not know</source>
        <translation>Von einer Art, die dieses Unbend nicht kennt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Off after long flares that followed it. Opens when a clinician has said yes.</source>
        <translation>Ausgesetzt nach langen Schüben, die darauf folgten. Öffnet nach ärztlicher Zustimmung.</translation>
    </message>
    <message>
        <source>Off after long flares, until a clinician agrees.</source>
        <translation>Ausgesetzt nach langen Schüben, bis zur ärztlichen Zustimmung.</translation>
    </message>
    <message>
        <source>Older backups go by themselves again.</source>
        <translation>Ältere Sicherungen gehen wieder von selbst.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>On every page</source>
        <translation>Auf jeder Seite</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>On the page: look closer, look wider</source>
        <translation>Auf der Seite: näher heran, weiter weg</translation>
    </message>
    <message>
        <source>On the page: the one before, the next one</source>
        <translation>Auf der Seite: die vorige, die nächste</translation>
    </message>
    <message>
        <source>On the same disk as the diary they do not help when that disk fails or is lost.</source>
        <translation>Auf demselben Datenträger wie das Tagebuch helfen sie nicht, wenn dieser ausfällt oder verloren geht.</translation>
    </message>
    <message>
        <source>On the way back to the chronic stage</source>
        <translation>Auf dem Weg zurück in die chronische Phase</translation>
    </message>
    <message>
        <source>On the way to the chronic stage</source>
        <translation>Auf dem Weg in die chronische Phase</translation>
    </message>
    <message>
        <source>On this sheet</source>
        <translation>Auf diesem Blatt</translation>
    </message>
    <message>
        <source>On to the next mark</source>
        <translation>Weiter zur nächsten Marke</translation>
    </message>
    <message>
        <source>On to the next step</source>
        <translation>Weiter zum nächsten Schritt</translation>
    </message>
    <message>
        <source>On to the next thing, and back</source>
        <translation>Weiter zum Nächsten, und zurück</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>On your back, knees bent.</source>
        <translation>Rückenlage, Knie gebeugt.</translation>
    </message>
    <message>
        <source>On your back, one knee bent.</source>
        <translation>Rückenlage, ein Knie gebeugt.</translation>
    </message>
    <message>
        <source>On your side, at the wall.</source>
        <translation>Seitenlage, an der Wand.</translation>
    </message>
    <message>
        <source>On {more} of {days} days you took more painkillers; it needs {limit}.</source>
        <translation>An {more} von {days} Tagen haben Sie mehr Schmerzmittel genommen; nötig ist {limit}.</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Once a week Today asks how things are overall since the start, from very much better to very much worse. The first time is after a week.</source>
        <translation>Einmal in der Woche fragt Heute, wie es insgesamt seit dem Beginn geht, von sehr viel besser bis sehr viel schlechter. Zum ersten Mal nach einer Woche.</translation>
    </message>
    <message>
        <source>Once a week all safety questions are asked.</source>
        <translation>Einmal in der Woche werden alle Sicherheitsfragen gestellt.</translation>
    </message>
    <message>
        <source>Once somebody has looked at it, write down who it was, when, and what was said. Then the exercises open again.</source>
        <translation>Sobald jemand es untersucht hat, schreiben Sie auf, wer es war, wann, und was gesagt wurde. Dann öffnen die Übungen wieder.</translation>
    </message>
    <message>
        <source>One a line. They stand on the page, before what you wrote.</source>
        <translation>Eine je Zeile. Sie stehen auf der Seite vor dem, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>One day back, one on</source>
        <translation>Einen Tag zurück, einen weiter</translation>
    </message>
    <message>
        <source>One day is in</source>
        <translation>Ein Tag ist da</translation>
    </message>
    <message>
        <source>One encrypted file. A copy of it is of use only together with its key.</source>
        <translation>Eine verschlüsselte Datei. Eine Kopie nützt nur zusammen mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>One entry back</source>
        <translation>Einen Eintrag zurück</translation>
    </message>
    <message>
        <source>One entry back, one on</source>
        <translation>Einen Eintrag zurück, einen weiter</translation>
    </message>
    <message>
        <source>One entry on</source>
        <translation>Einen Eintrag weiter</translation>
    </message>
    <message>
        <source>One entry, where there are few</source>
        <translation>Ein Eintrag, wo es wenige gibt</translation>
    </message>
    <message>
        <source>One hand on each knee.</source>
        <translation>Auf jedes Knie eine Hand.</translation>
    </message>
    <message>
        <source>One history is shown at a time, so this one waits.</source>
        <translation>Es wird immer nur eine Aufzeichnung gezeigt, deshalb wartet diese.</translation>
    </message>
    <message>
        <source>One is kept of each of the last 7 days, 4 weeks and 12 months; older ones go by themselves.</source>
        <translation>Aus den letzten 7 Tagen, 4 Wochen und 12 Monaten bleibt je eine; ältere gehen von selbst.</translation>
    </message>
    <message>
        <source>One knee up, then the other.</source>
        <translation>Ein Knie hoch, dann das andere.</translation>
    </message>
    <message>
        <source>One leg with a strap</source>
        <translation>Ein Bein mit Gurt</translation>
    </message>
    <message>
        <source>One less, one more</source>
        <translation>Eins weniger, eins mehr</translation>
    </message>
    <message>
        <source>One moment, a code is being made.</source>
        <translation>Einen Moment, ein Code wird gemacht.</translation>
    </message>
    <message>
        <source>One moment, the code is being tried.</source>
        <translation>Einen Moment, der Code wird ausprobiert.</translation>
    </message>
    <message>
        <source>One moment, the key is being kept in its new place.</source>
        <translation>Einen Moment, der Schlüssel wird an seinen neuen Ort gelegt.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>One moment. It is read through from its first entry to its last.</source>
        <translation>Einen Augenblick. Sie wird vom ersten bis zum letzten Eintrag durchgelesen.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>One more question</source>
        <translation>Noch eine Frage</translation>
    </message>
    <message>
        <source>One new thing at a time</source>
        <translation>Immer nur eines neu</translation>
    </message>
    <message>
        <source>One new thing at a time: waits until {name} has been new for {hours} hours.</source>
        <translation>Immer nur eines neu: wartet, bis {name} seit {hours} Stunden neu ist.</translation>
    </message>
    <message>
        <source>One or two spots, a little longer</source>
        <translation>Eine oder zwei Stellen, etwas länger</translation>
    </message>
    <message>
        <source>One period</source>
        <translation>Ein Zeitraum</translation>
    </message>
    <message>
        <source>One session back</source>
        <translation>Eine Einheit zurück</translation>
    </message>
    <message>
        <source>One session each, a little apart</source>
        <translation>Je eine Einheit, etwas versetzt</translation>
    </message>
    <message>
        <source>One session on</source>
        <translation>Eine Einheit weiter</translation>
    </message>
    <message>
        <source>One spot, over a towel</source>
        <translation>Eine Stelle, über einem Handtuch</translation>
    </message>
    <message>
        <source>Only Knees Rocking for now. Everything else waits until you say that it is over.</source>
        <translation>Vorerst nur Kniewiegen. Alles andere wartet, bis Sie sagen, dass es vorbei ist.</translation>
    </message>
    <message>
        <source>Only look at it</source>
        <translation>Nur ansehen</translation>
    </message>
    <message>
        <source>Only on the page; Unbend does not keep it.</source>
        <translation>Nur auf der Seite; Unbend merkt ihn sich nicht.</translation>
    </message>
    <message>
        <source>Only what was written down by that moment, as it stood then.</source>
        <translation>Nur was bis zu diesem Moment eingetragen war, so wie es damals dastand.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Unbend</source>
        <translation>Unbend öffnen</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Eine Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open another diary</source>
        <translation>Ein anderes Tagebuch öffnen</translation>
    </message>
    <message>
        <source>Open another diary…</source>
        <translation>Anderes Tagebuch öffnen…</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open it without a backup</source>
        <translation>Ohne Sicherung öffnen</translation>
    </message>
    <message>
        <source>Open it, or correct it</source>
        <translation>Öffnen oder korrigieren</translation>
    </message>
    <message>
        <source>Open somebody&apos;s history, and only look at it</source>
        <translation>Eine fremde Aufzeichnung öffnen und nur ansehen</translation>
    </message>
    <message>
        <source>Open with the keychain</source>
        <translation>Mit dem Schlüsselbund öffnen</translation>
    </message>
    <message>
        <source>Open with the recovery code</source>
        <translation>Mit dem Wiederherstellungscode öffnen</translation>
    </message>
    <message>
        <source>Opening the history</source>
        <translation>Die Aufzeichnung wird geöffnet</translation>
    </message>
    <message>
        <source>Opening your diary</source>
        <translation>Ihr Tagebuch wird geöffnet</translation>
    </message>
    <message>
        <source>Opens the diary on any computer that has its file.</source>
        <translation>Öffnet das Tagebuch auf jedem Computer, der seine Datei hat.</translation>
    </message>
    <message>
        <source>Opens when a clinician has said yes. You told us: {cautions}</source>
        <translation>Öffnet nach ärztlicher Zustimmung. Sie haben uns gesagt: {cautions}</translation>
    </message>
    <message numerus="yes">
        <source>Opens when the flare is over and {n} hour has passed.|Opens when the flare is over and {n} hours have passed.</source>
        <translation>
            <numerusform>Öffnet, wenn der Schub vorbei und {n} Stunde vergangen ist.</numerusform>
            <numerusform>Öffnet, wenn der Schub vorbei ist und {n} Stunden vergangen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens when the flare is over.</source>
        <translation>Öffnet, wenn der Schub vorbei ist.</translation>
    </message>
    <message>
        <source>Opens when the pain has begun to ease.</source>
        <translation>Öffnet, wenn der Schmerz begonnen hat nachzulassen.</translation>
    </message>
    <message>
        <source>Opens when {needed} calm check-ins have confirmed the chronic stage.</source>
        <translation>Öffnet, wenn {needed} ruhige Tageseinträge die chronische Phase bestätigt haben.</translation>
    </message>
    <message numerus="yes">
        <source>Opens with a check-in. There was none for {n} day.|Opens with a check-in. There was none for {n} days.</source>
        <translation>
            <numerusform>Öffnet mit einem Tageseintrag. Es gab {n} Tag lang keinen.</numerusform>
            <numerusform>Öffnet mit einem Tageseintrag. Es gab {n} Tage lang keinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens with the chronic stage.</source>
        <translation>Öffnet mit der chronischen Phase.</translation>
    </message>
    <message numerus="yes">
        <source>Opens {n} day after {name} was first done and sat well.|Opens {n} days after {name} was first done and sat well.</source>
        <translation>
            <numerusform>Öffnet {n} Tag, nachdem {name} zum ersten Mal gut vertragen wurde.</numerusform>
            <numerusform>Öffnet {n} Tage, nachdem {name} zum ersten Mal gut vertragen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens {n} day after {name} was first done.|Opens {n} days after {name} was first done.</source>
        <translation>
            <numerusform>Öffnet {n} Tag nach dem ersten Mal {name}.</numerusform>
            <numerusform>Öffnet {n} Tage nach dem ersten Mal {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opens {n} day after {name}.|Opens {n} days after {name}.</source>
        <translation>
            <numerusform>Öffnet {n} Tag nach {name}.</numerusform>
            <numerusform>Öffnet {n} Tage nach {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the chronic stage</source>
        <translation>Reihenfolge der chronischen Phase</translation>
    </message>
    <message>
        <source>Osteoporosis, a fracture of the spine, or steroids taken for a long time</source>
        <translation>Osteoporose, ein Wirbelbruch oder Kortison über lange Zeit</translation>
    </message>
    <message>
        <source>Over a limit on no day.</source>
        <translation>An keinem Tag über einer Grenze.</translation>
    </message>
    <message numerus="yes">
        <source>Over a limit on {n} day.|Over a limit on {n} days.</source>
        <translation>
            <numerusform>An {n} Tag über einer Grenze.</numerusform>
            <numerusform>An {n} Tagen über einer Grenze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over limits</source>
        <translation>Über Grenzen</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Über der Grenze</translation>
    </message>
    <message>
        <source>Over {days} days leg pain changes by {value}; it needs {limit} a week or less.</source>
        <translation>Änderung des Beinschmerzes über {days} Tage: {value}; nötig ist {limit} je Woche oder weniger.</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Overall change</source>
        <translation>Gesamteindruck</translation>
    </message>
    <message>
        <source>Overall since the start: {change}</source>
        <translation>Insgesamt seit dem Beginn: {change}</translation>
    </message>
    <message>
        <source>Overall since the start: {value}; it needs {limit} or lower within a week.</source>
        <translation>Insgesamt seit dem Beginn: {value}; nötig ist {limit} oder niedriger, gefragt binnen einer Woche.</translation>
    </message>
    <message>
        <source>Overall, said last</source>
        <translation>Gesamteindruck, zuletzt</translation>
    </message>
    <message>
        <source>Own activities (PSFS)</source>
        <translation>Eigene Tätigkeiten (PSFS)</translation>
    </message>
    <message>
        <source>Own activities (Patient-Specific Functional Scale, PSFS: 0 unable, 10 as before): {words}.</source>
        <translation>Eigene Tätigkeiten (Patientenspezifische Funktionsskala, PSFS: 0 unmöglich, 10 wie früher): {words}.</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Eigene Tage</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>Page {page} of {n}</source>
        <translation>Seite {page} von {n}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>Pain and answers that were written two days after or later are shown, and count in no figure. A session counts whenever it was written.</source>
        <translation>Schmerz und Antworten, die zwei Tage danach oder später geschrieben wurden, werden gezeigt und zählen in keinem Wert. Eine Einheit zählt immer.</translation>
    </message>
    <message>
        <source>Pain and exercises</source>
        <translation>Schmerz und Übungen</translation>
    </message>
    <message>
        <source>Pain at a time of day was entered too seldom to tell when it is highest.</source>
        <translation>Schmerz zu einer Tageszeit wurde zu selten eingetragen, um zu sagen, wann er am stärksten ist.</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message numerus="yes">
        <source>Pain told on {read} of {n} day|Pain told on {read} of {n} days</source>
        <translation>
            <numerusform>Schmerz an {read} von {n} Tag erfasst</numerusform>
            <numerusform>Schmerz an {read} von {n} Tagen erfasst</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain was much the same at all times: {then} of 10 in the first days, {now} in the last.</source>
        <translation>Der Schmerz war zu allen Zeiten ähnlich: {then} von 10 in den ersten Tagen, {now} in den letzten.</translation>
    </message>
    <message>
        <source>Pain was {when}.</source>
        <translation>Der Schmerz war {when}.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Pain: {blocks}</source>
        <translation>Schmerz: {blocks}</translation>
    </message>
    <message>
        <source>Painkillers</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>Painkillers compared with the start, in days: {words}.</source>
        <translation>Schmerzmittel verglichen mit dem Beginn, in Tagen: {words}.</translation>
    </message>
    <message>
        <source>Painkillers, against the start</source>
        <translation>Schmerzmittel gegenüber Beginn</translation>
    </message>
    <message>
        <source>Painkillers, against the usual</source>
        <translation>Schmerzmittel gegenüber sonst</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Part one. Lie on your back with your knees bent, lift your seat, and slide the block under the flat bone at the base of your spine, never under your waist.</source>
        <translation>Teil eins. Legen Sie sich mit gebeugten Knien auf den Rücken, heben Sie das Gesäß und schieben Sie den Block unter den flachen Knochen am unteren Ende der Wirbelsäule, nie unter die Taille.</translation>
    </message>
    <message>
        <source>Part three. Keep your knees bent over your chest with your hands beside you.</source>
        <translation>Teil drei. Lassen Sie die Knie gebeugt über der Brust, die Hände liegen neben Ihnen.</translation>
    </message>
    <message>
        <source>Part two. Draw both knees up and do Knees Rocking for half a minute.</source>
        <translation>Teil zwei. Ziehen Sie beide Knie an und machen Sie eine halbe Minute Kniewiegen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Patient-Specific Functional Scale</source>
        <translation>Patientenspezifische Funktionsskala</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause reminders until tomorrow</source>
        <translation>Erinnerungen bis morgen aussetzen</translation>
    </message>
    <message>
        <source>Pause until I resume</source>
        <translation>Aussetzen, bis ich fortfahre</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen aussetzen</translation>
    </message>
    <message>
        <source>Pause, and go on</source>
        <translation>Anhalten und weitermachen</translation>
    </message>
    <message>
        <source>Paused until you resume.</source>
        <translation>Ausgesetzt, bis Sie fortfahren.</translation>
    </message>
    <message>
        <source>Paused until {when}.</source>
        <translation>Ausgesetzt bis {when}.</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Pictures of the screen</source>
        <translation>Bilder des Bildschirms</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play one by one</source>
        <translation>Einzeln abspielen</translation>
    </message>
    <message>
        <source>Play slower, faster</source>
        <translation>Langsamer, schneller abspielen</translation>
    </message>
    <message>
        <source>Play, and stop</source>
        <translation>Abspielen und anhalten</translation>
    </message>
    <message>
        <source>Please answer all three. About when it began is enough.</source>
        <translation>Bitte beantworten Sie alle drei. Ungefähr, wann es begann, genügt.</translation>
    </message>
    <message>
        <source>Please answer the first questions before anything else.</source>
        <translation>Bitte beantworten Sie zuerst die Fragen am Anfang.</translation>
    </message>
    <message>
        <source>Please answer the short safety questions first. They are asked once a day.</source>
        <translation>Bitte beantworten Sie zuerst die kurzen Sicherheitsfragen. Sie werden einmal am Tag gestellt.</translation>
    </message>
    <message>
        <source>Please ask a clinician before {exercises}.</source>
        <translation>Bitte holen Sie vorher ärztlichen Rat ein: {exercises}.</translation>
    </message>
    <message>
        <source>Please choose days on which this diary was kept.</source>
        <translation>Bitte wählen Sie Tage, an denen dieses Tagebuch geführt wurde.</translation>
    </message>
    <message>
        <source>Please enter its passphrase once more.</source>
        <translation>Bitte geben Sie seine Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>Please enter its passphrase.</source>
        <translation>Bitte geben Sie seine Passphrase ein.</translation>
    </message>
    <message>
        <source>Please enter the passphrase that the diary had when the backup was made.</source>
        <translation>Bitte geben Sie die Passphrase ein, die das Tagebuch hatte, als die Sicherung entstand.</translation>
    </message>
    <message>
        <source>Please enter your passphrase.</source>
        <translation>Bitte geben Sie Ihre Passphrase ein.</translation>
    </message>
    <message>
        <source>Please give each line a name.</source>
        <translation>Bitte geben Sie jeder Zeile einen Namen.</translation>
    </message>
    <message>
        <source>Please give the day as 12 April 2026 and the time as 07:30.</source>
        <translation>Bitte geben Sie den Tag als 12. April 2026 und die Zeit als 07:30 an.</translation>
    </message>
    <message>
        <source>Please give the day, for example {day}.</source>
        <translation>Bitte geben Sie den Tag an, zum Beispiel {day}.</translation>
    </message>
    <message>
        <source>Please give the physiotherapist&apos;s name and the reason.</source>
        <translation>Bitte nennen Sie den Namen aus der Physiotherapie und den Grund.</translation>
    </message>
    <message>
        <source>Please go up one level at a time.</source>
        <translation>Bitte gehen Sie immer nur eine Stufe höher.</translation>
    </message>
    <message>
        <source>Please put at least one change on the sheet.</source>
        <translation>Setzen Sie mindestens eine Änderung auf das Blatt.</translation>
    </message>
    <message>
        <source>Please say in which form it was handed over.</source>
        <translation>Bitte sagen Sie, in welcher Form übergeben wurde.</translation>
    </message>
    <message>
        <source>Please say of which exercise that level is.</source>
        <translation>Bitte sagen Sie, zu welcher Übung diese Stufe gehört.</translation>
    </message>
    <message>
        <source>Please say what was agreed to: a caution or an exercise.</source>
        <translation>Bitte sagen Sie, wozu zugestimmt wurde: ein Vorsichtsgrund oder eine Übung.</translation>
    </message>
    <message>
        <source>Please say who has looked at it, and what was said.</source>
        <translation>Bitte sagen Sie, wer es untersucht hat und was gesagt wurde.</translation>
    </message>
    <message>
        <source>Please say whom you saw.</source>
        <translation>Bitte sagen Sie, bei wem Sie waren.</translation>
    </message>
    <message>
        <source>Please say why.</source>
        <translation>Bitte sagen Sie, warum.</translation>
    </message>
    <message>
        <source>Please show a recovery code, or choose Later.</source>
        <translation>Bitte zeigen Sie einen Wiederherstellungscode an oder wählen Sie Später.</translation>
    </message>
    <message>
        <source>Please take at least {n} characters for the password.</source>
        <translation>Bitte nehmen Sie für das Passwort mindestens {n} Zeichen.</translation>
    </message>
    <message>
        <source>Please tick what applies, or say that none of these does.</source>
        <translation>Bitte kreuzen Sie an, was zutrifft, oder sagen Sie, dass nichts davon zutrifft.</translation>
    </message>
    <message>
        <source>Please tick what you have, or say that you have none of it yet.</source>
        <translation>Bitte kreuzen Sie an, was Sie haben, oder sagen Sie, dass Sie noch nichts davon haben.</translation>
    </message>
    <message>
        <source>Please type the code back, or choose Later.</source>
        <translation>Bitte tippen Sie den Code zurück oder wählen Sie Später.</translation>
    </message>
    <message>
        <source>Please write a time such as 21:30.</source>
        <translation>Bitte schreiben Sie eine Uhrzeit wie 21:30.</translation>
    </message>
    <message>
        <source>Please write the day like 12 April 2026, or the month like April 2026.</source>
        <translation>Bitte schreiben Sie den Tag wie 12. April 2026 oder den Monat wie April 2026.</translation>
    </message>
    <message>
        <source>Please write the first and the last day.</source>
        <translation>Bitte schreiben Sie den ersten und den letzten Tag.</translation>
    </message>
    <message>
        <source>Please write the time like 07:30.</source>
        <translation>Bitte schreiben Sie die Zeit wie 07:30.</translation>
    </message>
    <message>
        <source>Points above the settled leg pain</source>
        <translation>Punkte über dem Ruhewert des Beins</translation>
    </message>
    <message>
        <source>Points by which back pain may rise</source>
        <translation>Punkte, um die der Rückenschmerz steigen darf</translation>
    </message>
    <message>
        <source>Points by which leg pain is down</source>
        <translation>Punkte, um die der Beinschmerz niedriger ist</translation>
    </message>
    <message>
        <source>Position to be confirmed by your physiotherapist.</source>
        <translation>Die Haltung sollte Ihre Physiotherapie noch bestätigen.</translation>
    </message>
    <message>
        <source>Prescription</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>Prescription sheet</source>
        <translation>Verordnungsblatt</translation>
    </message>
    <message>
        <source>Prescription sheet…</source>
        <translation>Verordnungsblatt…</translation>
    </message>
    <message>
        <source>Press to change it</source>
        <translation>Drücken, um es zu ändern</translation>
    </message>
    <message>
        <source>Press to close it</source>
        <translation>Drücken zum Schließen</translation>
    </message>
    <message>
        <source>Press to see what is behind it</source>
        <translation>Drücken, um zu sehen, was dahinter ist</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Diese Seite drucken…</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Gedruckt am</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Programme stage: {stage}</source>
        <translation>Phase im Programm: {stage}</translation>
    </message>
    <message>
        <source>Programme stage: {stage}, since {day}</source>
        <translation>Phase im Programm: {stage}, seit {day}</translation>
    </message>
    <message>
        <source>Programs that take pictures of the screen or record it, Windows Recall among them, can be shown nothing of this window. Then you cannot share it in a call either.</source>
        <translation>Programmen, die Bilder des Bildschirms machen oder ihn aufnehmen, darunter Windows Recall, kann dieses Fenster vorenthalten werden. Dann können Sie es auch in einem Anruf nicht zeigen.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Protect it with a password</source>
        <translation>Mit einem Passwort schützen</translation>
    </message>
    <message>
        <source>Protected zip</source>
        <translation>Geschützte Zip-Datei</translation>
    </message>
    <message>
        <source>Put a hand on the wall.</source>
        <translation>Eine Hand an die Wand.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Put on the sheet</source>
        <translation>Auf das Blatt setzen</translation>
    </message>
    <message>
        <source>Put the foot down, and lie still.</source>
        <translation>Fuß abstellen und still liegen.</translation>
    </message>
    <message>
        <source>Put the foot down, and rest before you get up.</source>
        <translation>Stellen Sie den Fuß ab und ruhen Sie sich aus, bevor Sie aufstehen.</translation>
    </message>
    <message>
        <source>Put the foot down.</source>
        <translation>Den Fuß abstellen.</translation>
    </message>
    <message>
        <source>Put together what is to change, and save it as a small file. Your patient imports it, sees each change, and only then accepts it. It is not a signature: whoever has the file can see that it was not altered, but not who made it.</source>
        <translation>Stellen Sie zusammen, was sich ändern soll, und speichern Sie es als kleine Datei. Wer bei Ihnen in Behandlung ist, importiert sie, sieht jede Änderung und nimmt sie erst dann an. Sie ist keine Unterschrift: Wer die Datei hat, kann sehen, dass sie nicht verändert wurde, aber nicht, von wem sie stammt.</translation>
    </message>
    <message>
        <source>Put your feet down one at a time, and rest before you get up.</source>
        <translation>Stellen Sie die Füße einzeln ab und ruhen Sie sich aus, bevor Sie aufstehen.</translation>
    </message>
    <message>
        <source>Put your feet down one at a time.</source>
        <translation>Füße einzeln abstellen.</translation>
    </message>
    <message>
        <source>Question: {words}</source>
        <translation>Frage: {words}</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Questionnaires with their answers</source>
        <translation>Fragebögen mit ihren Antworten</translation>
    </message>
    <message>
        <source>Questions and own words</source>
        <translation>Fragen und eigene Worte</translation>
    </message>
    <message>
        <source>Questions for the visit</source>
        <translation>Fragen für den Termin</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit Unbend</source>
        <translation>Unbend beenden</translation>
    </message>
    <message>
        <source>Read as text</source>
        <translation>Als Text lesen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur zum Lesen</translation>
    </message>
    <message numerus="yes">
        <source>Read only, without {n} entry of a newer Unbend|Read only, without {n} entries of a newer Unbend</source>
        <translation>
            <numerusform>Nur zum Lesen, ohne {n} Eintrag eines neueren Unbend</numerusform>
            <numerusform>Nur zum Lesen, ohne {n} Einträge eines neueren Unbend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read only: a newer Unbend wrote {n} entry here. Update Unbend to go on.|Read only: a newer Unbend wrote {n} entries here. Update Unbend to go on.</source>
        <translation>
            <numerusform>Nur lesen: Ein neueres Unbend hat hier {n} Eintrag geschrieben. Bitte aktualisieren Sie Unbend.</numerusform>
            <numerusform>Nur lesen: Ein neueres Unbend hat hier {n} Einträge geschrieben. Bitte aktualisieren Sie Unbend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read through and found whole.</source>
        <translation>Durchgelesen und unversehrt.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>Die Sicherung wird gelesen</translation>
    </message>
    <message>
        <source>Real change of pain</source>
        <translation>Echte Änderung des Schmerzes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason, for your patient</source>
        <translation>Grund, für die behandelte Person</translation>
    </message>
    <message>
        <source>Recorded: {what}.</source>
        <translation>Eingetragen: {what}.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Recovery code of an Unbend diary</source>
        <translation>Wiederherstellungscode für Unbend</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Reminder of {name}: done</source>
        <translation>Erinnerung an {name}: erledigt</translation>
    </message>
    <message>
        <source>Reminder of {name}: later</source>
        <translation>Erinnerung an {name}: später</translation>
    </message>
    <message>
        <source>Reminder of {name}: not today</source>
        <translation>Erinnerung an {name}: heute nicht</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Erinnerungen sind aus.</translation>
    </message>
    <message>
        <source>Reminders go on</source>
        <translation>Erinnerungen gehen weiter</translation>
    </message>
    <message>
        <source>Reminders start</source>
        <translation>Erinnerungen starten</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove these words for good</source>
        <translation>Diese Worte endgültig entfernen</translation>
    </message>
    <message>
        <source>Remove these words for good…</source>
        <translation>Diese Worte endgültig entfernen …</translation>
    </message>
    <message>
        <source>Removing the words. This may take a moment…</source>
        <translation>Die Worte werden entfernt. Das kann einen Moment dauern …</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message numerus="yes">
        <source>Response to each exercise, last day|Response to each exercise, last {n} days</source>
        <translation>
            <numerusform>Reaktion auf jede Übung, letzter Tag</numerusform>
            <numerusform>Reaktion auf jede Übung, letzte {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Rest a little.</source>
        <translation>Etwas ausruhen.</translation>
    </message>
    <message>
        <source>Rest before you get up.</source>
        <translation>Ausruhen, dann aufstehen.</translation>
    </message>
    <message>
        <source>Rest now. If it feels good, rock your knees a little.</source>
        <translation>Ruhen Sie jetzt. Wenn es guttut, wiegen Sie die Knie ein wenig.</translation>
    </message>
    <message>
        <source>Rest one hand on each knee. Your hands do the work from here, and your legs stay loose.</source>
        <translation>Legen Sie auf jedes Knie eine Hand. Ab jetzt arbeiten die Hände, die Beine bleiben locker.</translation>
    </message>
    <message>
        <source>Rest with both legs up.</source>
        <translation>Mit Beinen oben ruhen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Diese wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message numerus="yes">
        <source>Rests for {n} day after a long flare that followed it.|Rests for {n} days after a long flare that followed it.</source>
        <translation>
            <numerusform>Ruht {n} Tag nach einem langen Schub, der darauf folgte.</numerusform>
            <numerusform>Ruht {n} Tage nach einem langen Schub, der darauf folgte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests for {n} hour after a flare.|Rests for {n} hours after a flare.</source>
        <translation>
            <numerusform>Ruht {n} Stunde nach einem Schub.</numerusform>
            <numerusform>Ruht {n} Stunden nach einem Schub.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rests for {n} hour, because the leg was worse the day after.|Rests for {n} hours, because the leg was worse the day after.</source>
        <translation>
            <numerusform>Ruht {n} Stunde, weil das Bein am Tag danach schlechter war.</numerusform>
            <numerusform>Ruht {n} Stunden, weil das Bein am Tag danach schlechter war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rests until you say that the bad spell is over.</source>
        <translation>Ruht, bis Sie sagen, dass die schlechten Tage vorbei sind.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Mit Erinnerungen fortfahren</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Rise of leg pain a week, in tenths</source>
        <translation>Anstieg des Beinschmerzes je Woche, in Zehnteln</translation>
    </message>
    <message>
        <source>Rock</source>
        <translation>Wiegen</translation>
    </message>
    <message>
        <source>Rock your knees a few centimetres toward your chest and back, never from side to side.</source>
        <translation>Wiegen Sie die Knie einige Zentimeter zur Brust und zurück, nie von einer Seite zur anderen.</translation>
    </message>
    <message>
        <source>Rock your knees a little.</source>
        <translation>Die Knie ein wenig wiegen.</translation>
    </message>
    <message>
        <source>Roland-Morris Disability Questionnaire</source>
        <translation>Roland-Morris-Fragebogen</translation>
    </message>
    <message>
        <source>Roland-Morris questionnaire</source>
        <translation>Roland-Morris-Fragebogen</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roll down</source>
        <translation>Abrollen</translation>
    </message>
    <message>
        <source>Roll down bone by bone, with your arms hanging.</source>
        <translation>Rollen Sie sich Wirbel für Wirbel ab, die Arme hängen.</translation>
    </message>
    <message>
        <source>Roll down bone by bone.</source>
        <translation>Wirbel für Wirbel abwärts.</translation>
    </message>
    <message>
        <source>Roll off</source>
        <translation>Zur Seite</translation>
    </message>
    <message>
        <source>Roll or pivot over the one joint, hardly moving at all.</source>
        <translation>Rollen oder drehen Sie sich über dem einen Gelenk, fast ohne sich zu bewegen.</translation>
    </message>
    <message>
        <source>Roll or pivot, hardly at all.</source>
        <translation>Rollen oder drehen, ganz klein.</translation>
    </message>
    <message>
        <source>Roll over, both legs up.</source>
        <translation>Umrollen, Beine hoch.</translation>
    </message>
    <message>
        <source>Roll to your side, and rest.</source>
        <translation>Zur Seite rollen und ruhen.</translation>
    </message>
    <message>
        <source>Roll up</source>
        <translation>Aufrollen</translation>
    </message>
    <message>
        <source>Roll up again, slowly, with your head coming last.</source>
        <translation>Rollen Sie sich langsam wieder auf, der Kopf kommt zuletzt.</translation>
    </message>
    <message>
        <source>Roll up again, slowly.</source>
        <translation>Langsam wieder aufrollen.</translation>
    </message>
    <message>
        <source>Roll up slowly, knees soft.</source>
        <translation>Langsam auf, Knie weich.</translation>
    </message>
    <message>
        <source>Roller in</source>
        <translation>Rolle rein</translation>
    </message>
    <message>
        <source>Round {i} of {n}</source>
        <translation>Runde {i} von {n}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>PDF speichern…</translation>
    </message>
    <message>
        <source>Save a report or the history</source>
        <translation>Bericht oder Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Save as film</source>
        <translation>Als Film speichern</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>Datei speichern…</translation>
    </message>
    <message>
        <source>Save film…</source>
        <translation>Film speichern…</translation>
    </message>
    <message>
        <source>Save history…</source>
        <translation>Aufzeichnung speichern…</translation>
    </message>
    <message>
        <source>Save sheet…</source>
        <translation>Blatt speichern…</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Untersuchung speichern</translation>
    </message>
    <message>
        <source>Save the page as PDF</source>
        <translation>Die Seite als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as .webp, a film is smaller; as .gif, it plays in more places.</source>
        <translation>Als .webp ist ein Film kleiner, als .gif läuft er an mehr Orten.</translation>
    </message>
    <message>
        <source>Saved as {name}. Your patient opens it by File, Import, and sees what changes before anything holds.</source>
        <translation>Gespeichert als {name}. Wer bei Ihnen in Behandlung ist, öffnet die Datei mit Datei, Importieren und sieht, was sich ändert, bevor etwas gilt.</translation>
    </message>
    <message>
        <source>Saved, but not noted in the diary: {path}</source>
        <translation>Gespeichert, aber nicht im Tagebuch vermerkt: {path}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>Say how they go today…</source>
        <translation>Sagen, wie es heute geht…</translation>
    </message>
    <message>
        <source>Sciatica diary: summary for the physiotherapist</source>
        <translation>Ischias-Tagebuch: Überblick für die Physiotherapie</translation>
    </message>
    <message>
        <source>Sciatica on the {side}, since {day}</source>
        <translation>Ischias {side}, seit {day}</translation>
    </message>
    <message>
        <source>Sciatica usually eases within four to six weeks. Yours has not yet by the rules of the programme: please see a GP or a physiotherapist.</source>
        <translation>Ischias bessert sich meist binnen vier bis sechs Wochen. Nach den Regeln des Programms ist es bei Ihnen noch nicht so weit: Bitte gehen Sie in Ihre Hausarztpraxis oder Physiotherapie.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in sentences and notes</source>
        <translation>In Sätzen und Notizen suchen</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Die Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Gehaltene Sekunden</translation>
    </message>
    <message>
        <source>Secret Service</source>
        <translation>Secret Service</translation>
    </message>
    <message>
        <source>See Progress</source>
        <translation>Fortschritt ansehen</translation>
    </message>
    <message>
        <source>See backups</source>
        <translation>Zu den Sicherungen</translation>
    </message>
    <message>
        <source>See how your leg is next morning. If it is worse by two or more, leave the exercise out for two days and come back to it once a day.</source>
        <translation>Achten Sie am nächsten Morgen auf Ihr Bein. Ist es um zwei oder mehr schlechter, lassen Sie die Übung zwei Tage weg und beginnen Sie dann wieder mit einmal täglich.</translation>
    </message>
    <message>
        <source>See how your leg is next morning. If it is worse by two or more, leave the stretch out for two days and come back to it once a day.</source>
        <translation>Achten Sie am nächsten Morgen auf Ihr Bein. Ist es um zwei oder mehr schlechter, lassen Sie die Dehnung zwei Tage weg und beginnen Sie dann wieder mit einmal täglich.</translation>
    </message>
    <message>
        <source>See the app as it was at that moment</source>
        <translation>Die App sehen, wie sie damals war</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>Seite ansehen</translation>
    </message>
    <message>
        <source>See what another limit would have meant for your diary, day by day.</source>
        <translation>Sehen Sie Tag für Tag, was eine andere Grenze für Ihr Tagebuch bedeutet hätte.</translation>
    </message>
    <message>
        <source>See what opens it</source>
        <translation>Was es öffnet</translation>
    </message>
    <message>
        <source>See what opens {exercise}</source>
        <translation>Was {exercise} öffnet</translation>
    </message>
    <message>
        <source>Seen in your check-ins: leg pain up to {peak} of 10</source>
        <translation>Aus Ihren Tageseinträgen: Beinschmerz bis {peak} von 10</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page now, and check that it can be read.</source>
        <translation>An den Drucker gesendet. Holen Sie die Seite jetzt und sehen Sie nach, ob sie lesbar ist.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>Einheiten am Tag</translation>
    </message>
    <message>
        <source>Sessions in an hour</source>
        <translation>Einheiten in einer Stunde</translation>
    </message>
    <message>
        <source>Sessions were done most often {first} in the first days, and {last} in the last.</source>
        <translation>Am häufigsten wurde in den ersten Tagen {first} geübt und in den letzten {last}.</translation>
    </message>
    <message>
        <source>Sessions were done most often {hours} in both.</source>
        <translation>Am häufigsten wurde in beiden {hours} geübt.</translation>
    </message>
    <message>
        <source>Sessions were done most often {hours}.</source>
        <translation>Am häufigsten wurde {hours} geübt.</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Passphrase festlegen…</translation>
    </message>
    <message>
        <source>Set {i} of {n}</source>
        <translation>Satz {i} von {n}</translation>
    </message>
    <message>
        <source>Setback</source>
        <translation>Rückschlag</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settling</source>
        <translation>Beruhigung</translation>
    </message>
    <message>
        <source>Settling begins</source>
        <translation>Die Beruhigung beginnt</translation>
    </message>
    <message>
        <source>Severe days in a row</source>
        <translation>Starke Tage in Folge</translation>
    </message>
    <message numerus="yes">
        <source>Share of the days of a week; empty above: not told.|Share of the days of {n} weeks; empty above: not told.</source>
        <translation>
            <numerusform>Anteil der Tage einer Woche; oben leer: nicht gesagt.</numerusform>
            <numerusform>Anteil der Tage von {n} Wochen; oben leer: nicht gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared with {names}.</source>
        <translation>Gemeinsam mit {names}.</translation>
    </message>
    <message>
        <source>Show a recovery code</source>
        <translation>Einen Wiederherstellungscode zeigen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Alle {n} zeigen</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Zahlen zeigen</translation>
    </message>
    <message>
        <source>Show the page larger</source>
        <translation>Die Seite größer zeigen</translation>
    </message>
    <message>
        <source>Show the page smaller</source>
        <translation>Die Seite kleiner zeigen</translation>
    </message>
    <message>
        <source>Show the readings</source>
        <translation>Einträge zeigen</translation>
    </message>
    <message>
        <source>Show the rules</source>
        <translation>Regeln zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show them in the timeline</source>
        <translation>In der Chronik zeigen</translation>
    </message>
    <message>
        <source>Show them one by one</source>
        <translation>Einzeln zeigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Since the visit of {day}</source>
        <translation>Seit dem Termin vom {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit dem {day}</translation>
    </message>
    <message>
        <source>Single bad days lead nowhere. Only when one of these is no longer calm does the programme go back a stage, and the way on is then shorter than the first time.</source>
        <translation>Einzelne schlechte Tage führen nirgendwohin. Erst wenn eines davon nicht mehr ruhig ist, geht das Programm eine Phase zurück, und der Weg nach vorn ist dann kürzer als beim ersten Mal.</translation>
    </message>
    <message>
        <source>Sit as near to the wall as is comfortable. Your knees may stay a little bent.</source>
        <translation>Rücken Sie so nah an die Wand, wie es bequem ist. Die Knie dürfen etwas gebeugt bleiben.</translation>
    </message>
    <message>
        <source>Slide one leg out along the floor, then the other, and let go. At the dart level there is no block: lie flat with your arms overhead.</source>
        <translation>Schieben Sie ein Bein am Boden entlang aus, dann das andere, und lassen Sie los. Auf der Stufe Pfeil gibt es keinen Block: Liegen Sie flach, die Arme über dem Kopf.</translation>
    </message>
    <message>
        <source>Slide one leg out.</source>
        <translation>Ein Bein ausschieben.</translation>
    </message>
    <message>
        <source>Slide the block out, and lie still.</source>
        <translation>Block heraus und still liegen.</translation>
    </message>
    <message>
        <source>Slide the block out.</source>
        <translation>Den Block herausziehen.</translation>
    </message>
    <message>
        <source>Slowly straighten the knee until you notice the first hint of a pull.</source>
        <translation>Strecken Sie langsam das Knie, bis Sie den ersten Anflug eines Zugs spüren.</translation>
    </message>
    <message>
        <source>Small letters are fine, dashes may be left out; O counts as 0, I and L as 1.</source>
        <translation>Kleinbuchstaben gehen auch, Striche können fehlen; O zählt als 0, I und L als 1.</translation>
    </message>
    <message>
        <source>Small, firm pressure beside one joint of the spine, from a wooden roller with a groove down its middle. It is the hardest of the seven.</source>
        <translation>Kleiner, fester Druck neben einem Wirbelgelenk, mit einer hölzernen Rolle, die in der Mitte eine Rille hat. Es ist die härteste der sieben Übungen.</translation>
    </message>
    <message>
        <source>Small, firm pressure beside the spine.</source>
        <translation>Kleiner, fester Druck neben der Wirbelsäule.</translation>
    </message>
    <message>
        <source>So far it has not.</source>
        <translation>Bisher ist das nicht geschehen.</translation>
    </message>
    <message>
        <source>So far there was none.</source>
        <translation>Bisher gab es keinen.</translation>
    </message>
    <message numerus="yes">
        <source>So long a course is drawn week by week: median, lowest and highest of the days, share of days done.|So long a course is drawn by {n} weeks at a time: median, lowest and highest of the days, share of days done.</source>
        <translation>
            <numerusform>Ein so langer Verlauf ist nach Wochen gezeichnet: Median, niedrigster und höchster Wert der Tage, Anteil der Tage mit Übung.</numerusform>
            <numerusform>Ein so langer Verlauf ist zu je {n} Wochen gezeichnet: Median, niedrigster und höchster Wert der Tage, Anteil der Tage mit Übung.</numerusform>
        </translation>
    </message>
    <message>
        <source>So none is removed until you say so.</source>
        <translation>Deshalb wird keine entfernt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>Some exercises then wait for a clinician&apos;s word.</source>
        <translation>Manche Übungen warten dann auf ärztliche Zustimmung.</translation>
    </message>
    <message>
        <source>Some exercises then wait for a clinician&apos;s word. You can begin meanwhile.</source>
        <translation>Manche Übungen warten dann auf ärztliche Zustimmung. Beginnen können Sie inzwischen.</translation>
    </message>
    <message>
        <source>Some soreness may follow, the more so if the parts after the block are left out. Evening, before bed, is the usual time.</source>
        <translation>Danach kann es etwas wund sein, besonders wenn die Teile nach dem Block wegbleiben. Üblich ist der Abend, vor dem Schlafengehen.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Something new in the leg is looked at first. Please answer the safety questions.</source>
        <translation>Etwas Neues im Bein wird zuerst geklärt. Bitte beantworten Sie die Sicherheitsfragen.</translation>
    </message>
    <message>
        <source>Something went wrong in Unbend, and it has to close.</source>
        <translation>In Unbend ist etwas schiefgegangen, und es muss schließen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Speed {words}</source>
        <translation>Tempo {words}</translation>
    </message>
    <message>
        <source>Speed: {n}×</source>
        <translation>Tempo: {n}×</translation>
    </message>
    <message>
        <source>Spells</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>Spine in its groove.</source>
        <translation>Wirbelsäule in die Rille.</translation>
    </message>
    <message>
        <source>Spot {i} of {n}</source>
        <translation>Stelle {i} von {n}</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stehen</translation>
    </message>
    <message>
        <source>Stand facing a firm table that cannot slide away.</source>
        <translation>Stellen Sie sich vor einen festen Tisch, der nicht wegrutschen kann.</translation>
    </message>
    <message>
        <source>Stand facing the table.</source>
        <translation>Vor den Tisch stellen.</translation>
    </message>
    <message>
        <source>Stand near a wall or a table, feet as wide as your hips and knees soft.</source>
        <translation>Stellen Sie sich in die Nähe einer Wand oder eines Tisches, die Füße hüftbreit, die Knie weich.</translation>
    </message>
    <message>
        <source>Stand near the wall.</source>
        <translation>Nahe der Wand stehen.</translation>
    </message>
    <message>
        <source>Stand quietly</source>
        <translation>Ruhig stehen</translation>
    </message>
    <message>
        <source>Stand quietly for a breath or two before you go down again.</source>
        <translation>Bleiben Sie ein, zwei Atemzüge ruhig stehen, bevor Sie wieder hinuntergehen.</translation>
    </message>
    <message>
        <source>Stand quietly.</source>
        <translation>Ruhig stehen.</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Trotzdem beginnen</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start the first exercise that is free</source>
        <translation>Die erste freie Übung beginnen</translation>
    </message>
    <message>
        <source>Start {exercise}</source>
        <translation>{exercise} beginnen</translation>
    </message>
    <message>
        <source>Start {exercise} all the same</source>
        <translation>{exercise} trotzdem beginnen</translation>
    </message>
    <message>
        <source>Start {exercise}, which is not free now</source>
        <translation>{exercise} beginnen, jetzt nicht frei</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Stay for a minute and no longer, and breathe.</source>
        <translation>Bleiben Sie eine Minute und nicht länger und atmen Sie.</translation>
    </message>
    <message>
        <source>Step {i} of {n}</source>
        <translation>Schritt {i} von {n}</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Still figures change from step to step and do not move in between.</source>
        <translation>Ruhige Figuren wechseln von Schritt zu Schritt und bewegen sich dazwischen nicht.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop at a hint of a pull.</source>
        <translation>Nur bis es leicht zieht.</translation>
    </message>
    <message>
        <source>Stop if leg pain passes five out of ten, or rises by two and does not fall within a minute of bending the knees. Stop if it moves farther down the leg and stays there, or if numbness, tingling or weakness is new.</source>
        <translation>Hören Sie auf, wenn der Beinschmerz über fünf von zehn steigt oder um zwei zunimmt und in einer Minute mit gebeugten Knien nicht nachlässt. Hören Sie auf, wenn er weiter ins Bein hinabwandert und dort bleibt oder wenn Taubheit, Kribbeln oder Schwäche neu ist.</translation>
    </message>
    <message>
        <source>Stop if leg pain passes five out of ten, or rises by two and does not fall within a minute of resting. Stop if it moves farther down the leg and stays there, or if numbness, tingling or weakness is new.</source>
        <translation>Hören Sie auf, wenn der Beinschmerz über fünf von zehn steigt oder um zwei zunimmt und in einer Minute Ruhe nicht nachlässt. Hören Sie auf, wenn er weiter ins Bein hinabwandert und dort bleibt oder wenn Taubheit, Kribbeln oder Schwäche neu ist.</translation>
    </message>
    <message>
        <source>Stop if leg pain passes five out of ten, or rises by two and does not fall within a minute of resting. Stop if it moves farther down the leg and stays there, or if numbness, tingling or weakness is new. If it rises by two in two sessions running, leave the exercise and ask a clinician.</source>
        <translation>Hören Sie auf, wenn der Beinschmerz über fünf von zehn steigt oder um zwei zunimmt und in einer Minute Ruhe nicht nachlässt. Hören Sie auf, wenn er weiter ins Bein hinabwandert und dort bleibt oder wenn Taubheit, Kribbeln oder Schwäche neu ist. Nimmt er in zwei Einheiten nacheinander um zwei zu, lassen Sie die Übung weg und holen Sie ärztlichen Rat ein.</translation>
    </message>
    <message>
        <source>Stop if leg pain passes five out of ten, or rises by two and does not fall within a minute of standing still. Stop if it moves farther down the leg and stays there, or if numbness, tingling or weakness is new.</source>
        <translation>Hören Sie auf, wenn der Beinschmerz über fünf von zehn steigt oder um zwei zunimmt und in einer Minute ruhigen Stehens nicht nachlässt. Hören Sie auf, wenn er weiter ins Bein hinabwandert und dort bleibt oder wenn Taubheit, Kribbeln oder Schwäche neu ist.</translation>
    </message>
    <message>
        <source>Stop if the soreness or your leg pain passes five out of ten, or if leg pain rises by two and does not fall within a minute of lifting off. Stop if it moves farther down the leg and stays there, or if numbness, tingling or weakness is new.</source>
        <translation>Hören Sie auf, wenn der Druckschmerz oder Ihr Beinschmerz über fünf von zehn steigt oder wenn der Beinschmerz um zwei zunimmt und in einer Minute nach dem Abheben nicht nachlässt. Hören Sie auf, wenn er weiter ins Bein hinabwandert und dort bleibt oder wenn Taubheit, Kribbeln oder Schwäche neu ist.</translation>
    </message>
    <message>
        <source>Stop if the stretch is not pleasant. Stop if leg pain passes five out of ten, or rises by two and does not fall within a minute of standing up. Stop if it moves farther down the leg and stays there, or if numbness, tingling or weakness is new.</source>
        <translation>Hören Sie auf, wenn die Dehnung nicht angenehm ist. Hören Sie auf, wenn der Beinschmerz über fünf von zehn steigt oder um zwei zunimmt und in einer Minute nach dem Aufrichten nicht nachlässt. Hören Sie auf, wenn er weiter ins Bein hinabwandert und dort bleibt oder wenn Taubheit, Kribbeln oder Schwäche neu ist.</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Nicht mehr benutzen</translation>
    </message>
    <message>
        <source>Stop using the keychain…</source>
        <translation>Schlüsselbund nicht mehr benutzen…</translation>
    </message>
    <message>
        <source>Stop, it hurts</source>
        <translation>Stopp, es tut weh</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved.</source>
        <translation>Angehalten. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Straighten and bend</source>
        <translation>Strecken, beugen</translation>
    </message>
    <message>
        <source>Straighten it slowly.</source>
        <translation>Langsam strecken.</translation>
    </message>
    <message>
        <source>Strap on</source>
        <translation>Gurt anlegen</translation>
    </message>
    <message>
        <source>Strap round the other foot.</source>
        <translation>Gurt um den anderen Fuß.</translation>
    </message>
    <message>
        <source>Stratford 1995</source>
        <translation>Stratford 1995</translation>
    </message>
    <message>
        <source>Surgery on the spine in the last 12 months, or an implant in the spine</source>
        <translation>Eine Operation an der Wirbelsäule in den letzten 12 Monaten oder ein Implantat in der Wirbelsäule</translation>
    </message>
    <message>
        <source>Suzuki 2020, Abbott and Schmitt 2014</source>
        <translation>Suzuki 2020, Abbott und Schmitt 2014</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Table Stretch</source>
        <translation>Tischdehnung</translation>
    </message>
    <message>
        <source>Table Stretch days</source>
        <translation>Tage mit Tischdehnung</translation>
    </message>
    <message>
        <source>Table Stretch days, all pleasant</source>
        <translation>Tage mit Tischdehnung, alle angenehm</translation>
    </message>
    <message>
        <source>Table Stretch on {days} of {window} days, {liked} of {told} times pleasant; it needs {needed} days, {percent} % pleasant, and a rise of {rise} in the leg next day {times}.</source>
        <translation>Tischdehnung an {days} von {window} Tagen, {liked} von {told} Mal angenehm; nötig sind {needed} Tage, {percent} % angenehm und tags darauf {times} ein Anstieg im Bein um {rise}.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Tables, comma</source>
        <translation>Tabellen, Komma</translation>
    </message>
    <message>
        <source>Tables, semicolon</source>
        <translation>Tabellen, Semikolon</translation>
    </message>
    <message>
        <source>Take a breath or two.</source>
        <translation>Ein, zwei Atemzüge nehmen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last entry, as often as you like</source>
        <translation>Den letzten Eintrag zurücknehmen, so oft Sie möchten</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take off the sheet: {what}</source>
        <translation>Vom Blatt nehmen: {what}</translation>
    </message>
    <message>
        <source>Take the leg</source>
        <translation>Bein fassen</translation>
    </message>
    <message>
        <source>Take the roller away, and lie still.</source>
        <translation>Rolle weg und still liegen.</translation>
    </message>
    <message>
        <source>Take the roller away.</source>
        <translation>Die Rolle wegnehmen.</translation>
    </message>
    <message>
        <source>Take the sheet of the questionnaire beside you, and tick the lines that are true for you today.</source>
        <translation>Legen Sie das Blatt des Fragebogens neben sich und kreuzen Sie die Zeilen an, die heute auf Sie zutreffen.</translation>
    </message>
    <message>
        <source>Take up {level} again</source>
        <translation>Wieder aufnehmen: „{level}“</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Taken back. It was: {what}.</source>
        <translation>Zurückgenommen. Es war: {what}.</translation>
    </message>
    <message>
        <source>Ten; after a 1, Tab goes on</source>
        <translation>Zehn; nach einer 1 geht es mit Tab weiter</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test the code</source>
        <translation>Den Code prüfen</translation>
    </message>
    <message>
        <source>Tested today. Keep the paper where you will find it without this computer.</source>
        <translation>Heute geprüft. Bewahren Sie das Papier dort auf, wo Sie es ohne diesen Computer finden.</translation>
    </message>
    <message>
        <source>Tested. It opens the diary and its backups on any computer.</source>
        <translation>Geprüft. Er öffnet das Tagebuch und seine Sicherungen auf jedem Computer.</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Text wie vorher</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That cannot be tried: it does not go with the other limits.</source>
        <translation>Das lässt sich nicht probieren: Es passt nicht zu den anderen Grenzen.</translation>
    </message>
    <message>
        <source>That change was followed by another one, or was undone already.</source>
        <translation>Auf diese Änderung folgte eine andere, oder sie wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>That could not be changed: the system did not let it be written.</source>
        <translation>Das ließ sich nicht ändern: Das System hat das Schreiben nicht zugelassen.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>That day has not come yet. Please choose a day up to today.</source>
        <translation>Dieser Tag liegt noch in der Zukunft. Bitte wählen Sie einen Tag bis heute.</translation>
    </message>
    <message>
        <source>That disk can only be read.</source>
        <translation>Dieser Datenträger lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>That disk does not take a file of this size.</source>
        <translation>Dieser Datenträger nimmt keine Datei dieser Größe an.</translation>
    </message>
    <message>
        <source>That entry is not in the diary, or was withdrawn already.</source>
        <translation>Dieser Eintrag steht nicht im Tagebuch oder wurde schon zurückgenommen.</translation>
    </message>
    <message>
        <source>That file is not there.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>That folder is not there.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>That is a folder or a device, not a file.</source>
        <translation>Das ist ein Ordner oder ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <source>That is a lot for a day. If the pain makes you do so many, tell a clinician.</source>
        <translation>Das ist viel für einen Tag. Wenn der Schmerz Sie zu so vielen bringt, holen Sie ärztlichen Rat ein.</translation>
    </message>
    <message>
        <source>That is more than a sheet holds: please use fewer or shorter words.</source>
        <translation>Das ist mehr, als auf ein Blatt passt: Nehmen Sie weniger oder kürzere Worte.</translation>
    </message>
    <message>
        <source>That is more than a year before this diary began. Is the year right?</source>
        <translation>Das ist mehr als ein Jahr vor Beginn dieses Tagebuchs. Stimmt das Jahr?</translation>
    </message>
    <message>
        <source>That is not something this entry can say.</source>
        <translation>Das passt nicht zu diesem Eintrag.</translation>
    </message>
    <message>
        <source>That is the limit as it is. Try more or less of it.</source>
        <translation>Das ist die Grenze, wie sie gilt. Probieren Sie mehr oder weniger davon.</translation>
    </message>
    <message>
        <source>That is what holds already.</source>
        <translation>Das gilt schon so.</translation>
    </message>
    <message>
        <source>That name is too long.</source>
        <translation>Dieser Name ist zu lang.</translation>
    </message>
    <message>
        <source>That session is not in the diary, or was withdrawn.</source>
        <translation>Diese Einheit steht nicht im Tagebuch oder wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>That time has not come yet. Please choose a time up to now.</source>
        <translation>Diese Zeit liegt noch in der Zukunft. Bitte wählen Sie eine Zeit bis jetzt.</translation>
    </message>
    <message>
        <source>That warning sign is not open.</source>
        <translation>Dieses Warnzeichen ist nicht offen.</translation>
    </message>
    <message>
        <source>The 7-day mean of back pain is {value}; it needs {limit} or less.</source>
        <translation>7-Tage-Mittel der Rückenschmerzen: {value}; nötig ist {limit} oder weniger.</translation>
    </message>
    <message>
        <source>The 7-day mean of back pain is {value}; what it needs is known once the first days are read.</source>
        <translation>7-Tage-Mittel der Rückenschmerzen: {value}; was nötig ist, steht fest, sobald die ersten Tage erfasst sind.</translation>
    </message>
    <message>
        <source>The 7-day mean of leg pain is {value}; it had settled at {settled}, and it needs {limit} or less.</source>
        <translation>7-Tage-Mittel der Beinschmerzen: {value}; der Ruhewert war {settled}, und nötig ist {limit} oder weniger.</translation>
    </message>
    <message>
        <source>The 7-day mean of leg pain is {value}; it needs {limit} or less and no day above {ceiling}.</source>
        <translation>7-Tage-Mittel der Beinschmerzen: {value}; nötig ist {limit} oder weniger und kein Tag über {ceiling}.</translation>
    </message>
    <message>
        <source>The 7-day mean of leg pain is {value}; it was {start} at the start, and it needs {limit} or less.</source>
        <translation>7-Tage-Mittel der Beinschmerzen: {value}; am Anfang war es {start}, und nötig ist {limit} oder weniger.</translation>
    </message>
    <message>
        <source>The 7-day mean of leg pain is {value}; what it needs is known once the first days are read.</source>
        <translation>7-Tage-Mittel der Beinschmerzen: {value}; was nötig ist, steht fest, sobald die ersten Tage erfasst sind.</translation>
    </message>
    <message>
        <source>The acute stage begins anew with Knees Rocking. The new exercises close, and nothing that you wrote is lost.</source>
        <translation>Die akute Phase beginnt neu mit dem Kniewiegen. Die neuen Übungen schließen, und nichts von dem, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>The back does not want a gentle forward stretch</source>
        <translation>Der Rücken möchte keine sanfte Dehnung nach vorn</translation>
    </message>
    <message>
        <source>The back wants and enjoys a gentle forward stretch</source>
        <translation>Der Rücken möchte eine sanfte Dehnung nach vorn und genießt sie</translation>
    </message>
    <message>
        <source>The backup is being made into a diary.</source>
        <translation>Aus der Sicherung wird ein Tagebuch gemacht.</translation>
    </message>
    <message>
        <source>The backup is being read through.</source>
        <translation>Die Sicherung wird durchgelesen.</translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation>Die Sicherung wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The backup {name} is not what was written, and was not opened. Try another one; none is removed until you say so.</source>
        <translation>Die Sicherung {name} ist nicht mehr, was geschrieben wurde, und wurde nicht geöffnet. Versuchen Sie eine andere; keine wird entfernt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>The backups in the folder that you chose: it cannot be reached now. Connect it first, if they are to go as well.</source>
        <translation>Die Sicherungen in dem Ordner, den Sie gewählt haben: Er ist jetzt nicht erreichbar. Verbinden Sie ihn zuerst, wenn auch sie gehen sollen.</translation>
    </message>
    <message>
        <source>The bad spell is noted already.</source>
        <translation>Die schlechten Tage sind schon vermerkt.</translation>
    </message>
    <message>
        <source>The bad spell is over</source>
        <translation>Die schlechten Tage sind vorbei</translation>
    </message>
    <message>
        <source>The bar below, once Tab has reached it</source>
        <translation>Die Leiste unten, sobald Tab sie erreicht hat</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
    <message>
        <source>The change is taken back.</source>
        <translation>Die Änderung ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The chart as a table, and back</source>
        <translation>Das Diagramm als Tabelle, und zurück</translation>
    </message>
    <message>
        <source>The chronic stage began</source>
        <translation>Die chronische Phase begann</translation>
    </message>
    <message>
        <source>The chronic stage began, on the word of {name}</source>
        <translation>Die chronische Phase begann, auf Rat von {name}</translation>
    </message>
    <message>
        <source>The chronic stage begins</source>
        <translation>Die chronische Phase beginnt</translation>
    </message>
    <message>
        <source>The chronic stage goes on where it was left</source>
        <translation>Die chronische Phase geht weiter, wo sie verlassen wurde</translation>
    </message>
    <message>
        <source>The clocks were the same in the whole period.</source>
        <translation>Die Uhren waren im ganzen Zeitraum dieselben.</translation>
    </message>
    <message>
        <source>The code that it shows</source>
        <translation>Der Code, den er zeigt</translation>
    </message>
    <message>
        <source>The code that was made before and never typed back opens nothing any more, as soon as the new one is shown.</source>
        <translation>Der Code, der vorher gemacht und nie zurückgetippt wurde, öffnet nichts mehr, sobald der neue gezeigt ist.</translation>
    </message>
    <message>
        <source>The code was covered while it was out of sight.</source>
        <translation>Der Code wurde verdeckt, solange er nicht zu sehen war.</translation>
    </message>
    <message>
        <source>The code, as it stands on the paper</source>
        <translation>Der Code, wie er auf dem Papier steht</translation>
    </message>
    <message numerus="yes">
        <source>The computer&apos;s clock went back by {n} minute|The computer&apos;s clock went back by {n} minutes</source>
        <translation>
            <numerusform>Die Uhr des Rechners ging um {n} Minute zurück</numerusform>
            <numerusform>Die Uhr des Rechners ging um {n} Minuten zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>The course, day by day</source>
        <translation>Der Verlauf, Tag für Tag</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The day would have been the same.</source>
        <translation>Der Tag wäre derselbe gewesen.</translation>
    </message>
    <message>
        <source>The diary and its backups open with the new one from now on, and no longer with the former. Only a copy that lies elsewhere still opens with the former.</source>
        <translation>Das Tagebuch und seine Sicherungen öffnen sich von nun an mit der neuen und nicht mehr mit der früheren. Nur eine Kopie, die anderswo liegt, öffnet sich noch mit der früheren.</translation>
    </message>
    <message>
        <source>The diary and its backups open with this code from now on. The former sheet opens only a copy that lies elsewhere.</source>
        <translation>Das Tagebuch und seine Sicherungen öffnen sich von nun an mit diesem Code. Das frühere Blatt öffnet nur noch eine Kopie, die anderswo liegt.</translation>
    </message>
    <message>
        <source>The diary began: sciatica on the {side}, since {day}</source>
        <translation>Das Tagebuch begann: Ischias {side}, seit {day}</translation>
    </message>
    <message>
        <source>The diary begins on {day}, after these days.</source>
        <translation>Das Tagebuch beginnt am {day}, nach diesen Tagen.</translation>
    </message>
    <message>
        <source>The diary has its new key. Please make a new recovery code now.</source>
        <translation>Das Tagebuch hat seinen neuen Schlüssel. Bitte erstellen Sie jetzt einen neuen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The diary has its new key. The folder that you chose for backups cannot be reached; backups there keep the old one, and all that was in them, until it is back.</source>
        <translation>Das Tagebuch hat seinen neuen Schlüssel. Der Ordner, den Sie für Sicherungen gewählt haben, ist nicht erreichbar; Sicherungen dort behalten den alten, und alles, was darin stand, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>The diary has its new key. The keychain did not answer, so the former key is still in it, and opens nothing any more.</source>
        <translation>Das Tagebuch hat seinen neuen Schlüssel. Der Schlüsselbund hat nicht geantwortet, also liegt der frühere Schlüssel noch darin und öffnet nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>The diary has its new key. {n} backup with the old one is still there, with all that was in it, because no new one could be made; Unbend tries again at the next start.|The diary has its new key. {n} backups with the old one are still there, with all that was in them, because no new one could be made; Unbend tries again at the next start.</source>
        <translation>
            <numerusform>Das Tagebuch hat seinen neuen Schlüssel. {n} Sicherung mit dem alten ist noch da, mit allem, was darin stand, weil keine neue gemacht werden konnte; Unbend versucht es beim nächsten Start wieder.</numerusform>
            <numerusform>Das Tagebuch hat seinen neuen Schlüssel. {n} Sicherungen mit dem alten sind noch da, mit allem, was darin stand, weil keine neue gemacht werden konnte; Unbend versucht es beim nächsten Start wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The diary holds less than a backup of it: an older copy lies in its place.</source>
        <translation>Das Tagebuch enthält weniger als eine Sicherung davon: an seiner Stelle liegt eine ältere Kopie.</translation>
    </message>
    <message>
        <source>The diary is written anew, under a new key.</source>
        <translation>Das Tagebuch wird neu geschrieben, unter einem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The diary of this spell was closed: {why}</source>
        <translation>Das Tagebuch dieser Episode wurde abgeschlossen: {why}</translation>
    </message>
    <message>
        <source>The diary of {first} to {last} was handed over</source>
        <translation>Das Tagebuch vom {first} bis {last} wurde übergeben</translation>
    </message>
    <message>
        <source>The diary of {first} to {last} was handed over, given to {name}</source>
        <translation>Das Tagebuch vom {first} bis {last} wurde übergeben, an {name}</translation>
    </message>
    <message>
        <source>The diary {name} has no recovery code. It was left as it is.</source>
        <translation>Das Tagebuch {name} hat keinen Wiederherstellungscode. Es wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>The diary {name} is erased, and what is left of it opens with no key. The system refused to remove {files}: please remove that by hand.</source>
        <translation>Das Tagebuch {name} ist gelöscht, und was davon übrig ist, öffnet kein Schlüssel mehr. Das System ließ {files} nicht entfernen: Bitte entfernen Sie das von Hand.</translation>
    </message>
    <message>
        <source>The diary {name} is erased. The keychain did not answer, so a key is left in it that opens nothing any more. It is called “Unbend diary”, and you can remove it there.</source>
        <translation>Das Tagebuch {name} ist gelöscht. Der Schlüsselbund hat nicht geantwortet, deshalb liegt darin noch ein Schlüssel, der nichts mehr öffnet. Er heißt „Unbend diary“, und Sie können ihn dort entfernen.</translation>
    </message>
    <message>
        <source>The diary {name} is safe, but its key is missing: it is no longer in this computer&apos;s keychain. No new diary was begun over it. Bring back the keychain or the key file.</source>
        <translation>Das Tagebuch {name} ist sicher, aber sein Schlüssel fehlt: Er ist nicht mehr im Schlüsselbund dieses Computers. Es wurde kein neues Tagebuch darüber begonnen. Holen Sie den Schlüsselbund oder die Schlüsseldatei zurück.</translation>
    </message>
    <message>
        <source>The diary {name} is safe, but its key is not in this computer&apos;s keychain. Type the recovery code to open it; no new diary was begun over it.</source>
        <translation>Das Tagebuch {name} ist sicher, aber sein Schlüssel liegt nicht im Schlüsselbund dieses Computers. Geben Sie den Wiederherstellungscode ein, um es zu öffnen; es wurde kein neues Tagebuch darüber begonnen.</translation>
    </message>
    <message>
        <source>The diary {name} is safe, but {name}.key.json, the small file that says where its key is kept, is missing. No new diary was begun over it. Put that file back beside the diary: those of its backups are copies of it, under another name.</source>
        <translation>Das Tagebuch {name} ist unversehrt, aber {name}.key.json fehlt: die kleine Datei, in der steht, wo sein Schlüssel liegt. An seiner Stelle wurde kein neues begonnen. Legen Sie diese Datei wieder neben das Tagebuch: Die seiner Sicherungen sind Kopien davon, unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The diary {name} opens with a passphrase.</source>
        <translation>Das Tagebuch {name} öffnet sich mit einer Passphrase.</translation>
    </message>
    <message>
        <source>The diary, its key and its backups on this computer. Nobody can bring them back. To keep what you recorded, save the history first, on the Report page.</source>
        <translation>Das Tagebuch, sein Schlüssel und seine Sicherungen auf diesem Computer. Niemand kann sie zurückholen. Um zu behalten, was Sie eingetragen haben, speichern Sie zuerst die Aufzeichnung auf der Seite „Bericht“.</translation>
    </message>
    <message>
        <source>The diary, with every entry in it.</source>
        <translation>Das Tagebuch mit jedem Eintrag.</translation>
    </message>
    <message>
        <source>The disk is full or refuses to be written, so nothing was added to {name}. What it held before is safe: make room and try again.</source>
        <translation>Die Festplatte ist voll oder lässt sich nicht beschreiben, deshalb wurde zu {name} nichts hinzugefügt. Was vorher darin war, ist sicher: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The entry before, the entry after</source>
        <translation>Der Eintrag davor, der Eintrag danach</translation>
    </message>
    <message>
        <source>The figures are as they were before.</source>
        <translation>Die Werte sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>The file is being made.</source>
        <translation>Die Datei wird erstellt.</translation>
    </message>
    <message>
        <source>The first and the last days can be set side by side from {day} on, when there are seven of each.</source>
        <translation>Die ersten und die letzten Tage lassen sich ab {day} nebeneinander stellen, wenn es je sieben sind.</translation>
    </message>
    <message>
        <source>The first days</source>
        <translation>Die ersten Tage</translation>
    </message>
    <message>
        <source>The first days go gently.</source>
        <translation>Die ersten Tage gehen sanft.</translation>
    </message>
    <message>
        <source>The flare is over</source>
        <translation>Der Schub ist vorbei</translation>
    </message>
    <message>
        <source>The folder for backups, {name}, is a link to another place. Choose that place itself; no backup was made.</source>
        <translation>Der Ordner für Sicherungen, {name}, verweist auf einen anderen Ort. Wählen Sie diesen Ort selbst; es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>The folder that you chose for backups cannot be reached now. The backups there keep the old key until it is back.</source>
        <translation>Der Ordner, den Sie für Sicherungen gewählt haben, ist jetzt nicht erreichbar. Die Sicherungen dort behalten den alten Schlüssel, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>The folder that you chose for backups cannot be reached now. The backups there keep the words until it is back.</source>
        <translation>Der Ordner, den Sie für Sicherungen gewählt haben, ist jetzt nicht erreichbar. Die Sicherungen dort behalten die Worte, bis er wieder da ist.</translation>
    </message>
    <message>
        <source>The folder {name} is not here now. Until it is again, backups are made beside the diary; those in it are not listed.</source>
        <translation>Der Ordner {name} ist gerade nicht da. Bis er es wieder ist, werden Sicherungen beim Tagebuch angelegt; die in ihm fehlen hier.</translation>
    </message>
    <message>
        <source>The former code goes on opening the diary until you have typed the new one back. From then on the former sheet opens neither the diary nor its backups; only a copy that lies elsewhere still opens with it.</source>
        <translation>Der frühere Code öffnet das Tagebuch weiterhin, bis Sie den neuen zurückgetippt haben. Von da an öffnet das frühere Blatt weder das Tagebuch noch seine Sicherungen; nur eine Kopie, die anderswo liegt, öffnet sich noch damit.</translation>
    </message>
    <message>
        <source>The former code goes on opening the diary, until a new one is typed back. You can do that at any time: Settings, The key.</source>
        <translation>Der frühere Code öffnet das Tagebuch weiterhin, bis ein neuer zurückgetippt ist. Das geht jederzeit: Einstellungen, Der Schlüssel.</translation>
    </message>
    <message>
        <source>The gentle exercises are open again, the others from {time}.</source>
        <translation>Die sanften Übungen sind wieder offen, die anderen ab {time}.</translation>
    </message>
    <message>
        <source>The gentlest of the seven: a tiny rocking for a sore and guarded back. Come back to it after every other exercise, and in a bad spell.</source>
        <translation>Die sanfteste der sieben Übungen: ein ganz kleines Wiegen für einen wunden, verspannten Rücken. Kehren Sie nach jeder anderen Übung dazu zurück, und an schlechten Tagen.</translation>
    </message>
    <message>
        <source>The history was not opened</source>
        <translation>Die Aufzeichnung wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Die Schlüsseldatei fehlt</translation>
    </message>
    <message>
        <source>The key is in this keychain now. The former keychain still has it: it did not answer, or another diary beside this one needs it.</source>
        <translation>Der Schlüssel liegt jetzt in diesem Schlüsselbund. Der frühere hat ihn noch: Er hat nicht geantwortet, oder ein anderes Tagebuch daneben braucht ihn.</translation>
    </message>
    <message>
        <source>The key is taken out of the keychain. From then on the passphrase is asked for at every start, and a program that reads the keychain no longer finds it.</source>
        <translation>Der Schlüssel wird aus dem Schlüsselbund genommen. Von da an wird bei jedem Start nach der Passphrase gefragt, und ein Programm, das den Schlüsselbund liest, findet ihn nicht mehr.</translation>
    </message>
    <message>
        <source>The key that was found does not fit {name}. The diary was left as it is.</source>
        <translation>Der gefundene Schlüssel passt nicht zu {name}. Das Tagebuch wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>The keychain can be left once there is a passphrase.</source>
        <translation>Den Schlüsselbund können Sie verlassen, sobald es eine Passphrase gibt.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain keeps the key from now on, and proved it.</source>
        <translation>Der Schlüsselbund bewahrt den Schlüssel von nun an auf und hat es bewiesen.</translation>
    </message>
    <message>
        <source>The keychain no longer has the key. The passphrase is asked for from now on.</source>
        <translation>Der Schlüsselbund hat den Schlüssel nicht mehr. Von nun an wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>The keychain that keeps the key of {name} cannot be reached. The diary was left as it is; try again after signing in anew.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel von {name} ist nicht erreichbar. Das Tagebuch wurde so gelassen, wie es war; melden Sie sich neu an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The keychain that keeps the key of {name} does not answer. Look for a question of your system behind other windows, then try again.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel von {name} antwortet nicht. Suchen Sie hinter anderen Fenstern nach einer Frage Ihres Systems und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The keychain that keeps the key of {name} is locked. Unlock it and try again; the diary was left as it is.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel von {name} ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal; das Tagebuch wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>The last 14 days, one by one</source>
        <translation>Die letzten 14 Tage, einzeln</translation>
    </message>
    <message>
        <source>The last day lies before the first. Please choose them the other way round.</source>
        <translation>Der letzte Tag liegt vor dem ersten. Bitte wählen Sie sie andersherum.</translation>
    </message>
    <message numerus="yes">
        <source>The last day|The last {n} days, day by day</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten {n} Tage, Tag für Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Die letzte</translation>
    </message>
    <message>
        <source>The last one has passed. You closed it on {day}, {distance}.</source>
        <translation>Die letzte ist vorübergegangen. Sie haben sie am {day} abgeschlossen, {distance}.</translation>
    </message>
    <message>
        <source>The last one was beyond the limit. It is written down as it was. Give the leg time now.</source>
        <translation>Die letzte lag über der Grenze. Sie ist eingetragen, wie sie war. Geben Sie dem Bein jetzt Zeit.</translation>
    </message>
    <message>
        <source>The last {n} days</source>
        <translation>Die letzten {n} Tage</translation>
    </message>
    <message>
        <source>The leg may feel like a string pulled too tight, and the sciatica may be worse for a day or so after you begin. If it is worse for longer, leave the exercise out and say so in your check-in.</source>
        <translation>Das Bein kann sich anfühlen wie eine zu straff gespannte Saite, und am Anfang kann der Ischiasschmerz für etwa einen Tag stärker sein. Hält das länger an, lassen Sie die Übung weg und vermerken Sie es im Tageseintrag.</translation>
    </message>
    <message>
        <source>The leg was better next morning</source>
        <translation>Bein am Morgen danach besser</translation>
    </message>
    <message>
        <source>The leg was better next morning, and had not settled</source>
        <translation>Bein am Morgen danach besser, nicht beruhigt</translation>
    </message>
    <message>
        <source>The leg was better next morning, and had settled</source>
        <translation>Bein am Morgen danach besser und beruhigt</translation>
    </message>
    <message>
        <source>The leg was the same next morning</source>
        <translation>Bein am Morgen danach gleich</translation>
    </message>
    <message>
        <source>The leg was the same next morning, and had not settled</source>
        <translation>Bein am Morgen danach gleich, nicht beruhigt</translation>
    </message>
    <message>
        <source>The leg was the same next morning, and had settled</source>
        <translation>Bein am Morgen danach gleich und beruhigt</translation>
    </message>
    <message>
        <source>The leg was worse next morning</source>
        <translation>Bein am Morgen danach schlechter</translation>
    </message>
    <message>
        <source>The leg was worse next morning, and had not settled</source>
        <translation>Bein am Morgen danach schlechter, nicht beruhigt</translation>
    </message>
    <message>
        <source>The leg was worse next morning, and had settled</source>
        <translation>Bein am Morgen danach schlechter, aber beruhigt</translation>
    </message>
    <message>
        <source>The leg woke you on {woken} of {nights} nights; it needs {limit} or fewer.</source>
        <translation>Das Bein hat Sie in {woken} von {nights} Nächten geweckt; nötig sind höchstens {limit}.</translation>
    </message>
    <message>
        <source>The lines of {questionnaire} go from 1 to {last}, not {line}.</source>
        <translation>Die Zeilen von {questionnaire} gehen von 1 bis {last}, nicht {line}.</translation>
    </message>
    <message>
        <source>The mean leg pain of the last {count} days read is {mean}, and you feel better; it needs {bound} or less, or your word that things are better overall.</source>
        <translation>Mittel der Beinschmerzen der letzten {count} erfassten Tage: {mean}, und es geht Ihnen besser; nötig ist {bound} oder weniger oder Ihr Wort, dass es insgesamt besser ist.</translation>
    </message>
    <message>
        <source>The mean leg pain of the last {count} days read is {mean}; it needs {bound} or less, or your word that things are better overall.</source>
        <translation>Mittel der Beinschmerzen der letzten {count} erfassten Tage: {mean}; nötig ist {bound} oder weniger oder Ihr Wort, dass es insgesamt besser ist.</translation>
    </message>
    <message>
        <source>The mean of three to five activities that the person named, 0 unable to 10 as well as before. A change of 2 points is a real one.</source>
        <translation>Das Mittel von drei bis fünf Tätigkeiten, die die Person genannt hat, 0 gar nicht bis 10 so gut wie vorher. Eine Änderung von 2 Punkten ist echt.</translation>
    </message>
    <message>
        <source>The menus</source>
        <translation>Die Menüs</translation>
    </message>
    <message>
        <source>The middle of all</source>
        <translation>Die Mitte aller</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>Am Morgen danach</translation>
    </message>
    <message>
        <source>The name on the page</source>
        <translation>Der Name auf der Seite</translation>
    </message>
    <message>
        <source>The name that it shows</source>
        <translation>Der Name, den er zeigt</translation>
    </message>
    <message>
        <source>The newest, {day}</source>
        <translation>Die neueste, {day}</translation>
    </message>
    <message>
        <source>The next check-in begins the line. Once five of seven days are in, a thick line shows their mean: it says more than any single day.</source>
        <translation>Der nächste Tageseintrag beginnt die Linie. Sind fünf von sieben Tagen da, zeigt eine dicke Linie ihr Mittel: Es sagt mehr als jeder einzelne Tag.</translation>
    </message>
    <message>
        <source>The one marked</source>
        <translation>Die markierte</translation>
    </message>
    <message>
        <source>The other period</source>
        <translation>Der andere Zeitraum</translation>
    </message>
    <message>
        <source>The page after</source>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <source>The page as it will be</source>
        <translation>Die Seite, wie sie wird</translation>
    </message>
    <message>
        <source>The page as text</source>
        <translation>Die Seite als Text</translation>
    </message>
    <message>
        <source>The page as text, and back</source>
        <translation>Die Seite als Text, und zurück</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Die vorige Seite</translation>
    </message>
    <message>
        <source>The page beside this, for a phone or a screen reader. It opens in any browser, and needs no network.</source>
        <translation>Die Seite nebenan, für ein Telefon oder einen Bildschirmleser. Sie öffnet sich in jedem Browser und braucht kein Netz.</translation>
    </message>
    <message>
        <source>The page could not be made from what stands in the diary.</source>
        <translation>Aus dem, was im Tagebuch steht, konnte die Seite nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The pages from Today to Settings</source>
        <translation>Die Seiten von Heute bis Einstellungen</translation>
    </message>
    <message>
        <source>The pain began to ease</source>
        <translation>Der Schmerz begann nachzulassen</translation>
    </message>
    <message>
        <source>The pain does not move down the leg</source>
        <translation>Der Schmerz wandert nicht ins Bein hinab</translation>
    </message>
    <message>
        <source>The pain has begun to ease: the Table Stretch is open.</source>
        <translation>Der Schmerz hat begonnen nachzulassen: Die Tischdehnung ist offen.</translation>
    </message>
    <message>
        <source>The pain mostly reaches: {value}; it needs {place} or higher, as at the start.</source>
        <translation>Der Schmerz reicht meistens bis: {value}; nötig ist {place} oder höher, wie am Anfang.</translation>
    </message>
    <message>
        <source>The pain mostly reaches: {value}; what it needs is known once the first days are read.</source>
        <translation>Der Schmerz reicht meistens bis: {value}; was nötig ist, steht fest, sobald die ersten Tage erfasst sind.</translation>
    </message>
    <message>
        <source>The pain reached farther down the leg for days.</source>
        <translation>Der Schmerz reichte tagelang weiter ins Bein.</translation>
    </message>
    <message>
        <source>The passphrase opens the diary from now on. Its backups follow.</source>
        <translation>Die Passphrase öffnet von nun an das Tagebuch. Seine Sicherungen folgen.</translation>
    </message>
    <message>
        <source>The passphrase opens the diary no longer.</source>
        <translation>Die Passphrase öffnet das Tagebuch nicht mehr.</translation>
    </message>
    <message>
        <source>The passphrase stays the same: if somebody may know it, choose another one first.</source>
        <translation>Die Passphrase bleibt dieselbe: Wenn jemand sie kennen könnte, wählen Sie zuerst eine andere.</translation>
    </message>
    <message>
        <source>The programme cannot be read</source>
        <translation>Das Programm lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The programme goes one step back and lets the leg settle. Nothing that you wrote is lost, and the way on is shorter than the first time.</source>
        <translation>Das Programm geht einen Schritt zurück und lässt das Bein zur Ruhe kommen. Nichts von dem, was Sie geschrieben haben, geht verloren, und der Weg nach vorn ist kürzer als beim ersten Mal.</translation>
    </message>
    <message>
        <source>The programme has no figure called {figure}.</source>
        <translation>Das Programm hat keinen Wert namens {figure}.</translation>
    </message>
    <message>
        <source>The programme is made for pain in one leg, so it stops here. Pain in both legs needs checking by a clinician, and at once if it is new or getting worse.</source>
        <translation>Das Programm ist für Schmerz in einem Bein gemacht, deshalb endet es hier. Schmerz in beiden Beinen muss ärztlich untersucht werden, und zwar sofort, wenn er neu ist oder schlimmer wird.</translation>
    </message>
    <message>
        <source>The programme is not made for pregnancy, or for after an operation.</source>
        <translation>Das Programm ist nicht für die Schwangerschaft gemacht und nicht für die Zeit nach einer Operation.</translation>
    </message>
    <message>
        <source>The question has come. You decide whether and when.</source>
        <translation>Die Frage ist da. Sie entscheiden, ob und wann.</translation>
    </message>
    <message>
        <source>The recovery code opened the diary this time.</source>
        <translation>Diesmal hat der Wiederherstellungscode das Tagebuch geöffnet.</translation>
    </message>
    <message>
        <source>The recovery code opened the diary. Choose a new passphrase in place of the forgotten one.</source>
        <translation>Der Wiederherstellungscode hat das Tagebuch geöffnet. Wählen Sie eine neue Passphrase anstelle der vergessenen.</translation>
    </message>
    <message>
        <source>The safety questions have not been answered yet.</source>
        <translation>Die Sicherheitsfragen wurden noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Dieselbe Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>Dasselbe Passwort noch einmal</translation>
    </message>
    <message>
        <source>The same tables for spreadsheets that expect a semicolon, as in most of Europe.</source>
        <translation>Dieselben Tabellen für Tabellenkalkulationen, die ein Semikolon erwarten, wie fast überall in Europa.</translation>
    </message>
    <message>
        <source>The score is the mean of the lines: 0 unable, 10 as well as before.</source>
        <translation>Der Wert ist das Mittel der Zeilen: 0 gar nicht, 10 so gut wie vorher.</translation>
    </message>
    <message>
        <source>The score is the number of lines ticked, 0 to 24: fewer is better.</source>
        <translation>Der Wert ist die Zahl der angekreuzten Zeilen, 0 bis 24: weniger ist besser.</translation>
    </message>
    <message>
        <source>The sheet does not fit your diary as it is now, so nothing is taken over.</source>
        <translation>Das Blatt passt nicht zu Ihrem Tagebuch, wie es jetzt ist, deshalb wird nichts übernommen.</translation>
    </message>
    <message>
        <source>The sheet says that it was made on a day that has not come yet.</source>
        <translation>Auf dem Blatt steht ein Tag, der noch nicht gekommen ist.</translation>
    </message>
    <message>
        <source>The sheet was made for another version of the programme, so its figures may mean something else. Please ask for a new sheet, made with the same Unbend as yours.</source>
        <translation>Das Blatt wurde für eine andere Version des Programms erstellt, seine Werte können also etwas anderes bedeuten. Bitten Sie um ein neues Blatt, das mit demselben Unbend wie Ihrem erstellt wird.</translation>
    </message>
    <message>
        <source>The step back can be taken back</source>
        <translation>Der Schritt zurück kann zurückgenommen werden</translation>
    </message>
    <message>
        <source>The stretches wait until the pain has begun to ease again. Nothing that you wrote is lost.</source>
        <translation>Die Dehnungen warten, bis der Schmerz wieder nachlässt. Nichts von dem, was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>The system says: {words}.</source>
        <translation>Das System meldet: {words}.</translation>
    </message>
    <message>
        <source>The two are not the same. Please enter it again.</source>
        <translation>Die beiden sind nicht gleich. Bitte geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passwords are not alike. Please type the same one twice.</source>
        <translation>Die beiden Passwörter sind nicht gleich. Bitte geben Sie zweimal dasselbe ein.</translation>
    </message>
    <message numerus="yes">
        <source>The two periods share {n} day.|The two periods share {n} days.</source>
        <translation>
            <numerusform>Die beiden Zeiträume haben {n} Tag gemeinsam.</numerusform>
            <numerusform>Die beiden Zeiträume haben {n} Tage gemeinsam.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Der ganze Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>The whole dose was comfortable on {n} day; it needs {needed}.|The whole dose was comfortable on {n} days; it needs {needed}.</source>
        <translation>
            <numerusform>Der ganze Umfang war an {n} Tag angenehm; nötig sind {needed}.</numerusform>
            <numerusform>Der ganze Umfang war an {n} Tagen angenehm; nötig sind {needed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole period by week</source>
        <translation>Der ganze Zeitraum nach Wochen</translation>
    </message>
    <message>
        <source>The words are gone for good. Please make a new recovery code now.</source>
        <translation>Die Worte sind endgültig entfernt. Bitte erstellen Sie jetzt einen neuen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>The worst leg pain of the day after a session, less that of the day itself. After Curl Downs and Advanced Traction a rise for a while is expected.</source>
        <translation>Der stärkste Beinschmerz am Tag nach einer Einheit, abzüglich des Tages selbst. Nach Abrollen und Nervenwurzel-Traktion Aufbau ist ein Anstieg für eine Weile zu erwarten.</translation>
    </message>
    <message>
        <source>The worst of the last 24 hours. A digit answers and moves on, Enter saves.</source>
        <translation>Der stärkste Schmerz der letzten 24 Stunden. Eine Ziffer antwortet und geht weiter, Enter speichert.</translation>
    </message>
    <message>
        <source>The worst of the last 24 hours. Leave out what you cannot say.</source>
        <translation>Der stärkste Schmerz der letzten 24 Stunden. Lassen Sie aus, was Sie nicht sagen können.</translation>
    </message>
    <message>
        <source>The worst of the last {days} days read is {value}; it needs {limit} or less.</source>
        <translation>Stärkster Wert der letzten {days} erfassten Tage: {value}; nötig ist {limit} oder weniger.</translation>
    </message>
    <message>
        <source>The worst that was told of a day, from 0 to 10. The two are never put into one.</source>
        <translation>Das Stärkste, was von einem Tag erfasst ist, von 0 bis 10. Die beiden werden nie zusammengefasst.</translation>
    </message>
    <message>
        <source>The {days}-day mean of leg pain is {value}; it needs {limit} or less.</source>
        <translation>{days}-Tage-Mittel der Beinschmerzen: {value}; nötig ist {limit} oder weniger.</translation>
    </message>
    <message>
        <source>Their name, the day and what was said are kept with it.</source>
        <translation>Name, Tag und was gesagt wurde, werden dazu aufbewahrt.</translation>
    </message>
    <message>
        <source>Then the keychain opens the diary, and a recovery code where there is one. The backups open with the passphrase no longer; a copy that lies elsewhere still does.</source>
        <translation>Dann öffnet der Schlüsselbund das Tagebuch, und ein Wiederherstellungscode, wo es einen gibt. Die Sicherungen öffnen sich nicht mehr mit der Passphrase; eine Kopie, die anderswo liegt, schon.</translation>
    </message>
    <message>
        <source>There are no days before the visit of {day}.</source>
        <translation>Vor dem Termin vom {day} gibt es keine Tage.</translation>
    </message>
    <message>
        <source>There are no words to remove with that entry of {name}. Nothing was changed.</source>
        <translation>Bei diesem Eintrag in {name} gibt es keine Worte zu entfernen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There are too few sessions to compare the two.</source>
        <translation>Für einen Vergleich sind es zu wenige Einheiten.</translation>
    </message>
    <message numerus="yes">
        <source>There has been no flare for {n} day, and {read} of the last {window} were read; {needs}|There has been no flare for {n} days, and {read} of the last {window} were read; {needs}</source>
        <translation>
            <numerusform>Seit {n} Tag gab es keinen Schub, und von den letzten {window} wurden {read} erfasst; {needs}</numerusform>
            <numerusform>Seit {n} Tagen gab es keinen Schub, und von den letzten {window} wurden {read} erfasst; {needs}</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a code, and it was tested. Keep its paper away from the computer.</source>
        <translation>Es gibt einen Code, und er wurde geprüft. Bewahren Sie sein Papier nicht beim Computer auf.</translation>
    </message>
    <message>
        <source>There is a folder of that name.</source>
        <translation>Es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>There is a second copy of your diary</source>
        <translation>Es gibt eine zweite Kopie Ihres Tagebuchs</translation>
    </message>
    <message>
        <source>There is half a character in this text. Please type it again.</source>
        <translation>In diesem Text steckt ein halbes Zeichen. Bitte tippen Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made as soon as something was written.</source>
        <translation>Es gibt noch keine Sicherung. Sobald etwas eingetragen ist, wird eine angelegt.</translation>
    </message>
    <message>
        <source>There is no caution called {unknown}. There are: {known}.</source>
        <translation>Es gibt keinen Vorsichtsgrund namens {unknown}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no diary called {name} here. It may have been moved or renamed; nothing was created in its place.</source>
        <translation>Hier gibt es kein Tagebuch namens {name}. Vielleicht wurde es verschoben oder umbenannt; es wurde kein neues an seiner Stelle angelegt.</translation>
    </message>
    <message>
        <source>There is no file called {name} here.</source>
        <translation>Hier gibt es keine Datei namens {name}.</translation>
    </message>
    <message>
        <source>There is no questionnaire called {unknown}. There are: {known}.</source>
        <translation>Es gibt keinen Fragebogen namens {unknown}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>There is no room for a copy of {name}. Make room on that disk; the diary and the earlier backups are as they were.</source>
        <translation>Für eine Kopie von {name} ist kein Platz. Schaffen Sie Platz auf diesem Datenträger; das Tagebuch und die früheren Sicherungen sind unverändert.</translation>
    </message>
    <message>
        <source>There is no room left for you on that disk.</source>
        <translation>Auf diesem Datenträger ist für Sie kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no room left on that disk.</source>
        <translation>Auf diesem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no time zone called {zone}.</source>
        <translation>Es gibt keine Zeitzone namens {zone}.</translation>
    </message>
    <message>
        <source>There is no warning sign called {unknown}.</source>
        <translation>Es gibt kein Warnzeichen namens {unknown}.</translation>
    </message>
    <message>
        <source>There is none where Unbend keeps them. If you have one on another disk, open it here.</source>
        <translation>Dort, wo Unbend sie aufbewahrt, liegt keine. Wenn Sie eine auf einem anderen Datenträger haben, öffnen Sie sie hier.</translation>
    </message>
    <message>
        <source>There is one on Today: {exercise}.</source>
        <translation>Eine steht auf „Heute“: {exercise}.</translation>
    </message>
    <message>
        <source>There is only one part of the programme so far.</source>
        <translation>Bisher gibt es nur einen Teil des Programms.</translation>
    </message>
    <message numerus="yes">
        <source>There is {n} backup.|There are {n} backups.</source>
        <translation>
            <numerusform>Es gibt {n} Sicherung.</numerusform>
            <numerusform>Es gibt {n} Sicherungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were several flares in a short time.</source>
        <translation>Es gab mehrere Schübe in kurzer Zeit.</translation>
    </message>
    <message>
        <source>These questions have not been answered yet.</source>
        <translation>Diese Fragen wurden noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>These rules look for a leg that has calmed down and stays calm, so that the stronger exercises meet one that is ready. Each check-in on Today fills them in. There is nothing to hurry for.</source>
        <translation>Diese Regeln achten auf ein Bein, das sich beruhigt hat und ruhig bleibt, damit die stärkeren Übungen auf eines treffen, das bereit ist. Jeder Tageseintrag unter Heute füllt sie aus. Es gibt keinen Grund zur Eile.</translation>
    </message>
    <message>
        <source>These rules look for the first sign that the leg settles. Each check-in on Today fills them in; nothing is stretched before.</source>
        <translation>Diese Regeln achten auf das erste Zeichen, dass sich das Bein beruhigt. Jeder Tageseintrag unter Heute füllt sie aus; vorher wird nichts gedehnt.</translation>
    </message>
    <message>
        <source>They open only with the key of your diary, so another disk or a cloud folder is a good place. Those that were made stay where they are.</source>
        <translation>Sie öffnen sich nur mit dem Schlüssel Ihres Tagebuchs; ein anderer Datenträger oder ein Cloud-Ordner ist also ein guter Ort. Schon angelegte bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>They take their places among your entries, by when they were written.</source>
        <translation>Sie kommen an ihre Stelle zwischen Ihren Einträgen, danach, wann sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>This Unbend is another version than the one that opened {name} last, and it makes a backup before it opens it. That was not possible: {why}</source>
        <translation>Dieses Unbend ist eine andere Version als die, die {name} zuletzt geöffnet hat, und macht vor dem Öffnen eine Sicherung. Das war nicht möglich: {why}</translation>
    </message>
    <message>
        <source>This acute stay is in day {day} and the last {length} days hold {read} with leg and back read; it needs day {needed_day} and {days} such days, now and at the start.</source>
        <translation>Diese akute Phase ist an Tag {day}, und von den letzten {length} Tagen sind {read} mit Bein und Rücken erfasst; nötig sind Tag {needed_day} und {days} solche Tage, jetzt und am Anfang.</translation>
    </message>
    <message>
        <source>This backup holds no entry yet, so there is nothing to look at.</source>
        <translation>Diese Sicherung enthält noch keinen Eintrag; es gibt nichts anzusehen.</translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>Diese Sicherung ist verschlossen</translation>
    </message>
    <message>
        <source>This came after the moment that you are looking at.</source>
        <translation>Das kam nach dem Moment, den Sie ansehen.</translation>
    </message>
    <message>
        <source>This cannot be corrected here: {fields}.</source>
        <translation>Das lässt sich hier nicht korrigieren: {fields}.</translation>
    </message>
    <message>
        <source>This code opens the diary named above when the computer&apos;s keychain has lost its key or the passphrase is forgotten. It also opens its backups, on any computer with Unbend.</source>
        <translation>Dieser Code öffnet das oben genannte Tagebuch, wenn der Schlüsselbund des Computers den Schlüssel verloren hat oder die Passphrase vergessen ist. Er öffnet auch die Sicherungen davon, auf jedem Computer mit Unbend.</translation>
    </message>
    <message>
        <source>This computer does not let Unbend read {name}.</source>
        <translation>Dieser Computer lässt Unbend {name} nicht lesen.</translation>
    </message>
    <message>
        <source>This computer does not let you read that file.</source>
        <translation>Dieser Computer lässt Sie diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>This computer does not let you write in that folder.</source>
        <translation>Dieser Computer lässt Sie in diesem Ordner nicht schreiben.</translation>
    </message>
    <message>
        <source>This computer has no keychain for the key of {name}. Choose a passphrase, and no diary is begun before that.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund für den Schlüssel von {name}. Wählen Sie eine Passphrase; vorher wird kein Tagebuch begonnen.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Unbend can trust, so the key stays where it is.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, dem Unbend vertrauen kann; der Schlüssel bleibt also, wo er ist.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Unbend can use, so your diary is locked with a passphrase. Nobody can open it without, and nobody can tell it to you again: write it down and keep it safe.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Unbend verwenden kann; Ihr Tagebuch wird deshalb mit einer Passphrase gesichert. Ohne sie kann niemand es öffnen, und niemand kann sie Ihnen noch einmal sagen: Schreiben Sie sie auf und bewahren Sie sie gut auf.</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain</source>
        <translation>Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain opens it. Everything is as you left it.</source>
        <translation>Der Schlüsselbund dieses Computers öffnet es. Alles ist, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>This copy of Unbend came without the safe database it needs, so {name} was not touched. Install Unbend again.</source>
        <translation>Dieser Kopie von Unbend fehlt die sichere Datenbank, die sie braucht, deshalb wurde {name} nicht angerührt. Installieren Sie Unbend neu.</translation>
    </message>
    <message>
        <source>This desktop has no place for one at the moment.</source>
        <translation>Dieser Schreibtisch hat zurzeit keinen Platz dafür.</translation>
    </message>
    <message>
        <source>This desktop shows no notices at the moment. Reminders are on Today all the same.</source>
        <translation>Dieser Schreibtisch zeigt zurzeit keine Mitteilungen. Auf „Heute“ stehen die Erinnerungen trotzdem.</translation>
    </message>
    <message>
        <source>This diary follows a spell of sciatica already.</source>
        <translation>In diesem Tagebuch wird schon eine Ischias-Episode begleitet.</translation>
    </message>
    <message>
        <source>This diary holds no episode.</source>
        <translation>Dieses Tagebuch enthält keine Episode.</translation>
    </message>
    <message>
        <source>This diary is older than it was</source>
        <translation>Dieses Tagebuch ist älter als zuletzt</translation>
    </message>
    <message>
        <source>This file is larger than any history that Unbend takes in.</source>
        <translation>Diese Datei ist größer als jede Aufzeichnung, die Unbend übernimmt.</translation>
    </message>
    <message>
        <source>This file is too large for a prescription sheet, so it was not read.</source>
        <translation>Diese Datei ist zu groß für ein Verordnungsblatt, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This file is too large, so it was not read.</source>
        <translation>Diese Datei ist zu groß, deshalb wurde sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This goes</source>
        <translation>Das geht</translation>
    </message>
    <message>
        <source>This history and your diary follow two spells of sciatica at the same time. They stay apart: open the history to look at it.</source>
        <translation>Diese Aufzeichnung und Ihr Tagebuch begleiten zur selben Zeit zwei verschiedene Episoden. Sie bleiben getrennt: Öffnen Sie die Aufzeichnung, um sie anzusehen.</translation>
    </message>
    <message>
        <source>This history holds no entry yet, so there is nothing to look at.</source>
        <translation>Diese Aufzeichnung enthält noch keinen Eintrag, es gibt also nichts anzusehen.</translation>
    </message>
    <message>
        <source>This history was cut off or changed after it was saved, behind entry {count}. Nothing of it was taken in.</source>
        <translation>Diese Aufzeichnung wurde nach dem Speichern abgeschnitten oder verändert, und zwar hinter Eintrag {count}. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>This history was written by a newer version of Unbend. Update Unbend to read it.</source>
        <translation>Diese Aufzeichnung wurde von einer neueren Version von Unbend geschrieben. Aktualisieren Sie Unbend, um sie zu lesen.</translation>
    </message>
    <message>
        <source>This is a recovery code, but not the one of {name}. Look for another sheet: the newest opens it. The diary was left as it is.</source>
        <translation>Das ist ein Wiederherstellungscode, aber nicht der von {name}. Suchen Sie nach einem anderen Blatt: Das neueste öffnet es. Das Tagebuch wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>This is a zip file. If a history is inside, unpack it first, and open that.</source>
        <translation>Das ist eine Zip-Datei. Liegt eine Aufzeichnung darin, entpacken Sie sie zuerst und öffnen Sie dann diese.</translation>
    </message>
    <message>
        <source>This is not a history that Unbend has saved.</source>
        <translation>Das ist keine Aufzeichnung, die Unbend gespeichert hat.</translation>
    </message>
    <message>
        <source>This is not a prescription sheet of Unbend.</source>
        <translation>Das ist kein Verordnungsblatt von Unbend.</translation>
    </message>
    <message>
        <source>This is not the diary that usually opens. It was named when Unbend was started, and opens for this time only.</source>
        <translation>Dies ist nicht das Tagebuch, das sich sonst öffnet. Es wurde beim Start von Unbend genannt und öffnet sich nur dieses Mal.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}. The diary was left as it is.</source>
        <translation>Das ist nicht die Passphrase von {name}. Das Tagebuch wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>This is not the usual diary. It was chosen, and opens at every start.</source>
        <translation>Dies ist nicht das übliche Tagebuch. Es wurde ausgewählt und öffnet sich bei jedem Start.</translation>
    </message>
    <message>
        <source>This is the former recovery code of {name}. It still opens the diary; type the new one to let it take its place.</source>
        <translation>Das ist der bisherige Wiederherstellungscode von {name}. Er öffnet das Tagebuch noch; geben Sie den neuen ein, damit er an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>This is what changes</source>
        <translation>Das ändert sich</translation>
    </message>
    <message>
        <source>This level has not been begun; {needs}</source>
        <translation>Diese Stufe wurde noch nicht begonnen; {needs}</translation>
    </message>
    <message numerus="yes">
        <source>This level was begun {n} day ago; {needs}|This level was begun {n} days ago; {needs}</source>
        <translation>
            <numerusform>Diese Stufe begann vor {n} Tag; {needs}</numerusform>
            <numerusform>Diese Stufe begann vor {n} Tagen; {needs}</numerusform>
        </translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>This needs checking first</source>
        <translation>Das muss zuerst untersucht werden</translation>
    </message>
    <message>
        <source>This needs checking now. Call the emergency number, or go to the nearest emergency department. Every exercise is closed, Knees Rocking too, until you have recorded who assessed it and when.</source>
        <translation>Das muss jetzt untersucht werden. Wählen Sie den Notruf oder gehen Sie in die nächste Notaufnahme. Alle Übungen sind gesperrt, auch das Kniewiegen, bis Sie eingetragen haben, wer es wann untersucht hat.</translation>
    </message>
    <message>
        <source>This needs checking today. Call your GP, an out-of-hours service or the urgent number. Every exercise is closed until it has been assessed. You will be asked again tomorrow.</source>
        <translation>Das muss heute untersucht werden. Rufen Sie Ihre Hausarztpraxis, den ärztlichen Bereitschaftsdienst oder die Nummer für dringende Fälle an. Alle Übungen sind gesperrt, bis es untersucht ist. Sie werden morgen wieder gefragt.</translation>
    </message>
    <message>
        <source>This needs checking within days. Please see your GP. The exercises that it concerns are closed until it has been assessed.</source>
        <translation>Das muss in den nächsten Tagen untersucht werden. Bitte gehen Sie in Ihre Hausarztpraxis. Die betroffenen Übungen sind gesperrt, bis es untersucht ist.</translation>
    </message>
    <message>
        <source>This sheet holds something that no sheet can say, so nothing is taken over.</source>
        <translation>Auf diesem Blatt steht etwas, das auf keinem Blatt stehen kann, deshalb wird nichts übernommen.</translation>
    </message>
    <message>
        <source>This sheet was changed after it was made, or is damaged, so nothing is taken over.</source>
        <translation>Dieses Blatt wurde nachträglich verändert oder ist beschädigt, deshalb wird nichts übernommen.</translation>
    </message>
    <message>
        <source>This spell is over…</source>
        <translation>Diese Episode ist vorbei…</translation>
    </message>
    <message>
        <source>This spell of sciatica</source>
        <translation>Diese Ischias-Episode</translation>
    </message>
    <message>
        <source>This spell of sciatica was closed. Please begin a new one first.</source>
        <translation>Diese Ischias-Episode wurde abgeschlossen. Bitte beginnen Sie zuerst eine neue.</translation>
    </message>
    <message>
        <source>This stage</source>
        <translation>Diese Phase</translation>
    </message>
    <message>
        <source>This stays</source>
        <translation>Das bleibt</translation>
    </message>
    <message>
        <source>This version of Windows cannot do that, so the window is still shown.</source>
        <translation>Diese Windows-Version kann das nicht, das Fenster wird also weiter gezeigt.</translation>
    </message>
    <message>
        <source>This was not stored.

{why}</source>
        <translation>Das wurde nicht gespeichert.

{why}</translation>
    </message>
    <message>
        <source>Those changes hold no longer, so there is nothing to take back.</source>
        <translation>Diese Änderungen gelten nicht mehr, es gibt also nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Three months ago</source>
        <translation>Vor drei Monaten</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Dreimal</translation>
    </message>
    <message>
        <source>Tick everything that applies, even if you are not sure. Unbend cannot tell what is behind it: a clinician can.</source>
        <translation>Kreuzen Sie alles an, was zutrifft, auch wenn Sie unsicher sind. Unbend kann nicht sagen, was dahintersteckt: eine ärztliche Untersuchung kann es.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Timeline: {title}, {subtitle}</source>
        <translation>Zeitleiste: {title}, {subtitle}</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Times running that the back wants the stretch</source>
        <translation>Male in Folge, dass der Rücken die Dehnung möchte</translation>
    </message>
    <message>
        <source>Times woken</source>
        <translation>Nachts aufgewacht</translation>
    </message>
    <message>
        <source>Tingling or numbness</source>
        <translation>Kribbeln oder Taubheit</translation>
    </message>
    <message>
        <source>Tiny rocking for a sore, guarded back.</source>
        <translation>Kleines Wiegen für einen wunden, verspannten Rücken.</translation>
    </message>
    <message>
        <source>To get used to bending again, a little at a time.</source>
        <translation>Um sich wieder ans Bücken zu gewöhnen, Stück für Stück.</translation>
    </message>
    <message>
        <source>To go back, open {name} again: Settings, Your diary, Open another diary.</source>
        <translation>Zurück geht es, indem Sie {name} wieder öffnen: Einstellungen, Ihr Tagebuch, Anderes Tagebuch öffnen.</translation>
    </message>
    <message>
        <source>To reach one side only, put just one end of the roller under your back.</source>
        <translation>Um nur eine Seite zu erreichen, legen Sie nur ein Ende der Rolle unter den Rücken.</translation>
    </message>
    <message>
        <source>To the &amp;next mark</source>
        <translation>Zur &amp;nächsten Marke</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the first hint of a pull</source>
        <translation>Bis zum ersten Anflug eines Zugs</translation>
    </message>
    <message>
        <source>To the first pleasant pull</source>
        <translation>Bis zum ersten angenehmen Zug</translation>
    </message>
    <message>
        <source>To the mark &amp;before</source>
        <translation>Zur Marke da&amp;vor</translation>
    </message>
    <message>
        <source>To the reminder, if there is one</source>
        <translation>Zur Erinnerung, falls eine da ist</translation>
    </message>
    <message>
        <source>To the stage, flare or visit before, and to the next</source>
        <translation>Zu Phase, Schub oder Termin davor, und zum nächsten</translation>
    </message>
    <message>
        <source>To the wall</source>
        <translation>An die Wand</translation>
    </message>
    <message>
        <source>To whom it is given</source>
        <translation>Wem sie gegeben wird</translation>
    </message>
    <message>
        <source>To your own diary</source>
        <translation>Zum eigenen Tagebuch</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today asks for it again.</source>
        <translation>Heute fragt wieder danach.</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erfasst</translation>
    </message>
    <message>
        <source>Told, exercised and over limits: days. Leg and back: median of the worst of each day, where at least half of the days were told; span: the leg&apos;s lowest and highest. Woken: nights of those told. Flares that began.</source>
        <translation>Erfasst, geübt und über Grenzen: Tage. Bein und Rücken: Median des Stärksten jedes Tages, wenn mindestens die Hälfte der Tage erfasst ist; Spanne: das Niedrigste und Höchste des Beins. Geweckt: Nächte von den erfassten. Schübe, die begannen.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Too few entries to compare the first seven days with the last.</source>
        <translation>Zu wenige Einträge, um die ersten sieben Tage mit den letzten zu vergleichen.</translation>
    </message>
    <message>
        <source>Topmost band: settling white, easing light, chronic grey.</source>
        <translation>Oberstes Band: Beruhigung weiß, Besserung hell, chronisch grau.</translation>
    </message>
    <message>
        <source>Trend of pain and exercises</source>
        <translation>Verlauf von Schmerz und Übungen</translation>
    </message>
    <message>
        <source>Trend of pain and exercises as a table</source>
        <translation>Verlauf von Schmerz und Übungen als Tabelle</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tried at</source>
        <translation>Probiert mit</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Try another limit</source>
        <translation>Andere Grenze probieren</translation>
    </message>
    <message>
        <source>Try or restore one</source>
        <translation>Eine ansehen oder wiederherstellen</translation>
    </message>
    <message>
        <source>Try shows one as it was, and changes nothing. Restore makes a diary of it, which Unbend opens from then on; the present one stays beside it.</source>
        <translation>Ansehen zeigt eine, wie sie war, und ändert nichts. Wiederherstellen macht daraus ein Tagebuch, das Unbend von da an öffnet; das jetzige bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Try without the code</source>
        <translation>Ohne den Code versuchen</translation>
    </message>
    <message>
        <source>Trying changes nothing: your diary and your limits stay as they are.</source>
        <translation>Probieren ändert nichts: Ihr Tagebuch und Ihre Grenzen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Tug and let go</source>
        <translation>Ziehen, lassen</translation>
    </message>
    <message>
        <source>Tug gently on the strap until the leg pulls a little, then let go. Keep it small.</source>
        <translation>Ziehen Sie sanft am Gurt, bis das Bein etwas zieht, und lassen Sie dann nach. Halten Sie es klein.</translation>
    </message>
    <message>
        <source>Tug gently.</source>
        <translation>Sanft ziehen.</translation>
    </message>
    <message>
        <source>Tug {i} of {n}</source>
        <translation>Zug {i} von {n}</translation>
    </message>
    <message>
        <source>Twice, as far as is bearable</source>
        <translation>Zweimal, so weit es erträglich ist</translation>
    </message>
    <message>
        <source>Type a name or a code, or choose no name.</source>
        <translation>Geben Sie einen Namen oder einen Code ein, oder wählen Sie keinen Namen.</translation>
    </message>
    <message>
        <source>Type it back once from your paper, to be sure that it opens the diary.</source>
        <translation>Tippen Sie ihn einmal von Ihrem Papier zurück, damit sicher ist, dass er das Tagebuch öffnet.</translation>
    </message>
    <message>
        <source>Type it back…</source>
        <translation>Zurücktippen…</translation>
    </message>
    <message>
        <source>Type the recovery code from its sheet of paper.</source>
        <translation>Geben Sie den Wiederherstellungscode von seinem Blatt Papier ein.</translation>
    </message>
    <message>
        <source>Type {word} to go on.</source>
        <translation>Tippen Sie {word}, um fortzufahren.</translation>
    </message>
    <message>
        <source>Typical day</source>
        <translation>Typischer Tag</translation>
    </message>
    <message>
        <source>Typical day: leg pain by the clock</source>
        <translation>Typischer Tag: Beinschmerz nach der Uhr</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Unbend</source>
        <translation>Unbend</translation>
    </message>
    <message>
        <source>Unbend cannot know who made this file. Accept it only if it came from your physiotherapist.</source>
        <translation>Unbend kann nicht wissen, von wem diese Datei stammt. Nehmen Sie sie nur an, wenn sie von Ihrer Physiotherapie kommt.</translation>
    </message>
    <message>
        <source>Unbend cannot write in the folder for backups, {name}. Choose another folder, or allow writing in this one; no backup was made.</source>
        <translation>Unbend kann in den Ordner für Sicherungen, {name}, nicht schreiben. Wählen Sie einen anderen Ordner oder erlauben Sie das Schreiben in diesem; es wurde keine Sicherung angelegt.</translation>
    </message>
    <message>
        <source>Unbend cannot write in the folder of {name}. Choose another folder, or allow writing in this one.</source>
        <translation>Unbend kann im Ordner von {name} nicht schreiben. Wählen Sie einen anderen Ordner oder erlauben Sie das Schreiben in diesem.</translation>
    </message>
    <message>
        <source>Unbend diary</source>
        <translation>Unbend-Tagebuch</translation>
    </message>
    <message>
        <source>Unbend ends</source>
        <translation>Unbend endet</translation>
    </message>
    <message>
        <source>Unbend helps one person through the seven exercises of Sarah Key. It gives no medical advice, and it sends nothing anywhere.</source>
        <translation>Unbend hilft einem Menschen durch die sieben Übungen von Sarah Key. Es gibt keinen ärztlichen Rat und sendet nichts irgendwohin.</translation>
    </message>
    <message>
        <source>Unbend history</source>
        <translation>Unbend-Aufzeichnung</translation>
    </message>
    <message>
        <source>Unbend is locked</source>
        <translation>Unbend ist gesperrt</translation>
    </message>
    <message>
        <source>Unbend is made for adults, so it stops here. Please see a clinician who can look at your back with you.</source>
        <translation>Unbend ist für Erwachsene gemacht, deshalb endet es hier. Bitte gehen Sie zu jemandem, der sich Ihren Rücken ärztlich ansehen kann.</translation>
    </message>
    <message>
        <source>Unbend is not allowed to read and write {name}. What it held before is safe.</source>
        <translation>Unbend darf {name} nicht lesen und schreiben. Was vorher darin war, ist sicher.</translation>
    </message>
    <message>
        <source>Unbend is open source under the MIT licence. It shows its windows with Qt, which is used under the GNU Lesser General Public License, version 3, as separate libraries that may be exchanged for your own.</source>
        <translation>Unbend ist quelloffen unter der MIT-Lizenz. Seine Fenster zeigt es mit Qt, das unter der GNU Lesser General Public License, Version 3, verwendet wird, als eigene Bibliotheken, die Sie gegen andere austauschen dürfen.</translation>
    </message>
    <message>
        <source>Unbend makes one on each day on which you wrote something, and reads it through before it counts.</source>
        <translation>Unbend macht an jedem Tag eine, an dem Sie etwas eingetragen haben, und liest sie durch, bevor sie zählt.</translation>
    </message>
    <message>
        <source>Unbend then opens the diary without a question while you are signed in here. Your system may ask whether Unbend may use the keychain. The passphrase goes on opening it too.</source>
        <translation>Unbend öffnet das Tagebuch dann ohne Frage, solange Sie hier angemeldet sind. Ihr System fragt vielleicht, ob Unbend den Schlüsselbund benutzen darf. Die Passphrase öffnet es weiterhin auch.</translation>
    </message>
    <message>
        <source>Unbend waits for you</source>
        <translation>Unbend wartet auf Sie</translation>
    </message>
    <message>
        <source>Unbend was updated. Please close it and start it again.</source>
        <translation>Unbend wurde aktualisiert. Bitte schließen Sie es und starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unbend, recovery code</source>
        <translation>Unbend, Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Under the flat bone, never the waist.</source>
        <translation>Unters Kreuzbein, nie die Taille.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo this correction</source>
        <translation>Korrektur rückgängig machen</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Until the first visit</source>
        <translation>Bis zum ersten Termin</translation>
    </message>
    <message>
        <source>Until then {exercise}, as often as it helps.</source>
        <translation>Bis dahin {exercise}, so oft es hilft.</translation>
    </message>
    <message>
        <source>Urgent, but no emergency: {number}</source>
        <translation>Dringend, aber kein Notfall: {number}</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Use your lower belly.</source>
        <translation>Aus dem Unterbauch.</translation>
    </message>
    <message>
        <source>Usually leg pain did not rise within a day. After {up} of {n} sessions it did, and was back after {hours}.</source>
        <translation>Meist stieg der Beinschmerz innerhalb eines Tages nicht. Nach {up} von {n} Einheiten doch; nach {hours} war er wieder wie davor.</translation>
    </message>
    <message>
        <source>Usually leg pain did not rise within a day. After {up} of {n} sessions it did.</source>
        <translation>Meist stieg der Beinschmerz innerhalb eines Tages nicht. Nach {up} von {n} Einheiten doch.</translation>
    </message>
    <message>
        <source>Usually leg pain was up by {points} within a day ({up} of {n} sessions).</source>
        <translation>Meist war der Beinschmerz innerhalb eines Tages um {points} höher ({up} von {n} Einheiten).</translation>
    </message>
    <message>
        <source>Usually leg pain was up by {points} within a day, and back after {hours} ({up} of {n} sessions).</source>
        <translation>Meist war der Beinschmerz innerhalb eines Tages um {points} höher und nach {hours} wieder wie davor ({up} von {n} Einheiten).</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>Wert und Grenze</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Visit: {name}</source>
        <translation>Termin: {name}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Wait until you have been up for two hours.</source>
        <translation>Warten Sie, bis Sie zwei Stunden auf den Beinen sind.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. Look for a question of your system, also behind other windows.</source>
        <translation>Warten auf den Schlüsselbund. Achten Sie auf eine Frage Ihres Systems, auch hinter anderen Fenstern.</translation>
    </message>
    <message>
        <source>Walk back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Walk in</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Walk your feet back.</source>
        <translation>Mit den Füßen zurückgehen.</translation>
    </message>
    <message>
        <source>Walk your feet in again to come up, slowly.</source>
        <translation>Gehen Sie mit den Füßen wieder nach vorn, um langsam hochzukommen.</translation>
    </message>
    <message>
        <source>Walk your feet in again.</source>
        <translation>Mit den Füßen vorgehen.</translation>
    </message>
    <message>
        <source>Walk your feet in, and come up slowly.</source>
        <translation>Füße vor und langsam hoch.</translation>
    </message>
    <message>
        <source>Warning sign looked at by {name} on {day}</source>
        <translation>Warnzeichen am {day} untersucht von {name}</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>Warnzeichen</translation>
    </message>
    <message numerus="yes">
        <source>Warning signs and flares: {value}; it needs none open, and {n} day since a flare closed.|Warning signs and flares: {value}; it needs none open, and {n} days since a flare closed.</source>
        <translation>
            <numerusform>Warnzeichen und Schübe: {value}; nötig ist, dass nichts offen ist und ein Schub {n} Tag zurückliegt.</numerusform>
            <numerusform>Warnzeichen und Schübe: {value}; nötig ist, dass nichts offen ist und ein Schub {n} Tage zurückliegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning signs come first, today and every day.</source>
        <translation>Warnzeichen kommen zuerst, heute und jeden Tag.</translation>
    </message>
    <message>
        <source>Warning signs: all clear</source>
        <translation>Warnzeichen: nichts Auffälliges</translation>
    </message>
    <message>
        <source>Warning signs: all clear in the daily questions</source>
        <translation>Warnzeichen: nichts Auffälliges in den täglichen Fragen</translation>
    </message>
    <message>
        <source>Warning signs: {value}; it needs none open.</source>
        <translation>Warnzeichen: {value}; nötig ist, dass keines offen ist.</translation>
    </message>
    <message>
        <source>Was it pleasant?</source>
        <translation>War es angenehm?</translation>
    </message>
    <message>
        <source>Was there anything of this the day before?</source>
        <translation>Gab es am Tag davor etwas davon?</translation>
    </message>
    <message>
        <source>Way back after a setback</source>
        <translation>Weg zurück nach einem Rückschlag</translation>
    </message>
    <message>
        <source>Weakness in the leg</source>
        <translation>Schwäche im Bein</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week {n}, acute stage, easing</source>
        <translation>Woche {n}, akute Phase, Besserung</translation>
    </message>
    <message>
        <source>Week {n}, acute stage, settling</source>
        <translation>Woche {n}, akute Phase, Beruhigung</translation>
    </message>
    <message>
        <source>Week {n}, chronic stage</source>
        <translation>Woche {n}, chronische Phase</translation>
    </message>
    <message>
        <source>Welcome to Unbend</source>
        <translation>Willkommen bei Unbend</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>Was auf Sie zutrifft</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What do you have at hand?</source>
        <translation>Was haben Sie zur Hand?</translation>
    </message>
    <message>
        <source>What followed each session</source>
        <translation>Was auf jede Einheit folgte</translation>
    </message>
    <message>
        <source>What followed each session, as a table</source>
        <translation>Was auf jede Einheit folgte, als Tabelle</translation>
    </message>
    <message>
        <source>What follows {exercise} will be drawn here</source>
        <translation>Was auf {exercise} folgt, wird hier gezeichnet</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>Was dann geschieht</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>Was es nicht ist</translation>
    </message>
    <message>
        <source>What it said before stays readable in your history.</source>
        <translation>Was vorher dastand, bleibt in der Chronik lesbar.</translation>
    </message>
    <message>
        <source>What proves that the file is whole</source>
        <translation>Was zeigt, dass die Datei vollständig ist</translation>
    </message>
    <message>
        <source>What the rules have decided</source>
        <translation>Was die Regeln entschieden haben</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>What was changed or taken back</source>
        <translation>Was geändert oder zurückgenommen wurde</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>What was said, if you like</source>
        <translation>Was gesagt wurde, wenn Sie mögen</translation>
    </message>
    <message>
        <source>What was written anew of {name} does not read as it should, so it was thrown away. The diary was left as it is. The disk may be failing: make a backup on another one.</source>
        <translation>Was von {name} neu geschrieben wurde, liest sich nicht so, wie es soll, und wurde verworfen. Das Tagebuch wurde so gelassen, wie es war. Vielleicht versagt der Datenträger: Legen Sie eine Sicherung auf einem anderen an.</translation>
    </message>
    <message>
        <source>What would lead back</source>
        <translation>Was zurückführen würde</translation>
    </message>
    <message>
        <source>What you reported</source>
        <translation>Was Sie gemeldet haben</translation>
    </message>
    <message>
        <source>What you reported has been looked at.</source>
        <translation>Was Sie gemeldet haben, wurde untersucht.</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>Was Sie gesagt haben</translation>
    </message>
    <message>
        <source>What you said of warning signs is always on the page.</source>
        <translation>Was Sie zu Warnzeichen gesagt haben, steht immer auf der Seite.</translation>
    </message>
    <message>
        <source>What you write stays on this computer, locked. Nothing is sent anywhere.</source>
        <translation>Was Sie schreiben, bleibt gesichert auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
    <message>
        <source>What you wrote with this entry goes, also what it said before it was corrected. Its numbers and its time stay. This cannot be undone.</source>
        <translation>Was Sie zu diesem Eintrag geschrieben haben, geht, auch was dort vor einer Korrektur stand. Seine Zahlen und seine Zeit bleiben. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What {name} changed was taken back.</source>
        <translation>Was {name} geändert hatte, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>When I sign in</source>
        <translation>Wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>When did it begin? About when is enough.</source>
        <translation>Wann hat es begonnen? Ungefähr genügt.</translation>
    </message>
    <message>
        <source>When it is over, close it. Nothing is deleted: you can look at all of it, and begin with a new spell whenever one comes.</source>
        <translation>Wenn sie vorbei ist, schließen Sie sie ab. Nichts wird gelöscht: Sie können alles ansehen und mit einer neuen Episode beginnen, wann immer eine kommt.</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
        <source>When nobody has touched Unbend for a while, its window is covered, but never in a guided session. The keychain opens it for whoever uses this computer in your name. The cover keeps eyes away, not programs.</source>
        <translation>Wenn eine Weile niemand Unbend berührt hat, wird sein Fenster verdeckt, aber nie in einer geführten Einheit. Der Schlüsselbund öffnet es für jeden, der diesen Computer unter Ihrem Namen benutzt. Die Abdeckung hält Blicke fern, keine Programme.</translation>
    </message>
    <message>
        <source>When nobody has touched Unbend for a while, its window is covered, but never in a guided session. Your passphrase opens it. The cover keeps eyes away, not programs.</source>
        <translation>Wenn eine Weile niemand Unbend berührt hat, wird sein Fenster verdeckt, aber nie in einer geführten Einheit. Ihre Passphrase öffnet es. Die Abdeckung hält Blicke fern, keine Programme.</translation>
    </message>
    <message>
        <source>When the Table Stretch opens</source>
        <translation>Wann die Tischdehnung öffnet</translation>
    </message>
    <message numerus="yes">
        <source>When the leg has come down the gentle exercises open, and the others {n} hour later.|When the leg has come down the gentle exercises open, and the others {n} hours later.</source>
        <translation>
            <numerusform>Wenn das Bein wieder ruhiger ist, öffnen die sanften Übungen, die anderen {n} Stunde später.</numerusform>
            <numerusform>Wenn das Bein wieder ruhiger ist, öffnen die sanften Übungen, die anderen {n} Stunden später.</numerusform>
        </translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann aufhören</translation>
    </message>
    <message>
        <source>When you last answered, none of the signs was there.</source>
        <translation>Bei Ihrer letzten Antwort war keines der Zeichen da.</translation>
    </message>
    <message>
        <source>Where backups are to lie</source>
        <translation>Wo die Sicherungen liegen sollen</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Where its key is</source>
        <translation>Wo sein Schlüssel ist</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Wo Sie stehen</translation>
    </message>
    <message>
        <source>Where your diary is kept</source>
        <translation>Wo Ihr Tagebuch liegt</translation>
    </message>
    <message>
        <source>Whether your back wants and enjoys a gentle forward stretch: {value}; it needs {answers}.</source>
        <translation>Ob Ihr Rücken eine sanfte Dehnung nach vorn möchte und genießt: {value}; nötig ist {answers}.</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>Welcher Wert</translation>
    </message>
    <message>
        <source>Which leg hurts?</source>
        <translation>Welches Bein schmerzt?</translation>
    </message>
    <message>
        <source>Which limit</source>
        <translation>Welche Grenze</translation>
    </message>
    <message>
        <source>Which two periods</source>
        <translation>Welche zwei Zeiträume</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Wer zustimmt</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Um wen es geht</translation>
    </message>
    <message>
        <source>Whole course</source>
        <translation>Ganzer Verlauf</translation>
    </message>
    <message>
        <source>Whom you saw</source>
        <translation>Bei wem Sie waren</translation>
    </message>
    <message>
        <source>Why do you close it?</source>
        <translation>Warum schließen Sie sie ab?</translation>
    </message>
    <message>
        <source>Why, if you like</source>
        <translation>Warum, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>With the chronic stage</source>
        <translation>Mit der chronischen Phase</translation>
    </message>
    <message>
        <source>With your lower belly, lift your tail a few centimetres and lower it slowly: one reverse curl up.</source>
        <translation>Heben Sie mit dem Unterbauch das Steißbein einige Zentimeter an und senken Sie es langsam: ein umgekehrtes Aufrollen.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, a setback would have come {day}.</source>
        <translation>{limit} statt {written}: Ein Rückschlag wäre {day} gekommen.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, easing would have begun {day}.</source>
        <translation>{limit} statt {written}: Die Besserung hätte {day} begonnen.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, easing would not have begun yet.</source>
        <translation>{limit} statt {written}: Die Besserung hätte noch nicht begonnen.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, easing would not have begun.</source>
        <translation>{limit} statt {written}: Die Besserung hätte nicht begonnen.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, the question would have come {day}.</source>
        <translation>{limit} statt {written}: Die Frage wäre {day} gekommen.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, the question would not have come yet.</source>
        <translation>{limit} statt {written}: Die Frage wäre noch nicht gekommen.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, the question would not have come.</source>
        <translation>{limit} statt {written}: Die Frage wäre nicht gekommen.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, there would be no setback.</source>
        <translation>{limit} statt {written}: Es gäbe keinen Rückschlag.</translation>
    </message>
    <message>
        <source>With {limit} instead of {written}, there would have been no setback.</source>
        <translation>{limit} statt {written}: Es hätte keinen Rückschlag gegeben.</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Innerhalb eines Tages</translation>
    </message>
    <message>
        <source>Within a day: {rise}</source>
        <translation>Innerhalb eines Tages: {rise}</translation>
    </message>
    <message>
        <source>Without a clinician</source>
        <translation>Ohne fachlichen Rat</translation>
    </message>
    <message>
        <source>Without its window Unbend can go on reminding. Opening it again shows the window, and Quit ends it. A diary under a passphrase is locked meanwhile.</source>
        <translation>Unbend kann auch ohne sein Fenster weiter erinnern. Erneutes Öffnen zeigt das Fenster, „Beenden“ beendet es. Ein Tagebuch mit Passphrase ist solange gesperrt.</translation>
    </message>
    <message>
        <source>Without the key nobody can open the diary, and nobody can make the key again.</source>
        <translation>Ohne den Schlüssel kann niemand das Tagebuch öffnen, und niemand kann den Schlüssel neu machen.</translation>
    </message>
    <message>
        <source>Woken</source>
        <translation>Geweckt</translation>
    </message>
    <message>
        <source>Woken by the leg</source>
        <translation>Vom Bein geweckt</translation>
    </message>
    <message>
        <source>Words, dates and numbers change at once. What you wrote stays as it is.</source>
        <translation>Wörter, Daten und Zahlen ändern sich sofort. Was Sie geschrieben haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>Worst back pain</source>
        <translation>Stärkster Rückenschmerz</translation>
    </message>
    <message>
        <source>Worst leg pain</source>
        <translation>Stärkster Beinschmerz</translation>
    </message>
    <message>
        <source>Worst leg pain after a low start</source>
        <translation>Stärkster Beinschmerz nach niedrigem Anfang</translation>
    </message>
    <message>
        <source>Write a &amp;prescription sheet…</source>
        <translation>&amp;Verordnungsblatt schreiben…</translation>
    </message>
    <message>
        <source>Write a prescription sheet…</source>
        <translation>Verordnungsblatt schreiben…</translation>
    </message>
    <message>
        <source>Write down what was done</source>
        <translation>Eintragen, was gemacht wurde</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Write it on paper or print it, and keep the paper away from the computer. Whoever has the code and the diary can read everything in it.</source>
        <translation>Schreiben Sie ihn auf Papier oder drucken Sie ihn, und bewahren Sie das Papier nicht beim Computer auf. Wer den Code und das Tagebuch hat, kann alles darin lesen.</translation>
    </message>
    <message>
        <source>Write the first and the last day of each period.</source>
        <translation>Schreiben Sie für jeden Zeitraum den ersten und den letzten Tag.</translation>
    </message>
    <message>
        <source>Write the first and the last day of the one period.</source>
        <translation>Schreiben Sie für den einen Zeitraum den ersten und den letzten Tag.</translation>
    </message>
    <message>
        <source>Write the first and the last day of the other period.</source>
        <translation>Schreiben Sie für den anderen Zeitraum den ersten und den letzten Tag.</translation>
    </message>
    <message>
        <source>Writing the diary anew, under a new key. This may take a moment…</source>
        <translation>Das Tagebuch wird neu geschrieben, mit einem neuen Schlüssel. Das kann einen Augenblick dauern …</translation>
    </message>
    <message>
        <source>Written {moment}</source>
        <translation>Geschrieben: {moment}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You are at the beginning of the acute stage already.</source>
        <translation>Sie sind schon am Anfang der akuten Phase.</translation>
    </message>
    <message>
        <source>You are in the chronic stage already.</source>
        <translation>Sie sind schon in der chronischen Phase.</translation>
    </message>
    <message>
        <source>You are looking at the past, so nothing can be closed here.</source>
        <translation>Sie sehen die Vergangenheit, deshalb lässt sich hier nichts abschließen.</translation>
    </message>
    <message>
        <source>You are looking at the past. Go back to now to save a file.</source>
        <translation>Sie sehen die Vergangenheit. Gehen Sie zurück zu jetzt, um eine Datei zu speichern.</translation>
    </message>
    <message>
        <source>You are looking at {day}: read only</source>
        <translation>Sie sehen: {day}, nur zum Lesen</translation>
    </message>
    <message>
        <source>You are pregnant</source>
        <translation>Sie sind schwanger</translation>
    </message>
    <message>
        <source>You can go back to the acute stage at any time.</source>
        <translation>Sie können jederzeit in die akute Phase zurückgehen.</translation>
    </message>
    <message>
        <source>You can go on whenever it suits you.</source>
        <translation>Sie können weitergehen, wann immer es Ihnen passt.</translation>
    </message>
    <message>
        <source>You can set Unbend up now all the same. It keeps what you ticked, and opens the exercises when somebody has looked at it.</source>
        <translation>Sie können Unbend trotzdem schon einrichten. Es bewahrt auf, was Sie angekreuzt haben, und öffnet die Übungen, wenn jemand es untersucht hat.</translation>
    </message>
    <message>
        <source>You cannot get down to the floor and up again alone</source>
        <translation>Sie kommen nicht allein auf den Boden und wieder hoch</translation>
    </message>
    <message>
        <source>You closed the last one on {day}, {distance}.</source>
        <translation>Sie haben die letzte am {day} abgeschlossen, {distance}.</translation>
    </message>
    <message>
        <source>You decide, at every step. The rules can be read, and so can where each number comes from.</source>
        <translation>Sie entscheiden, bei jedem Schritt. Die Regeln lassen sich nachlesen, und auch, woher jede Zahl stammt.</translation>
    </message>
    <message>
        <source>You did not wait for the keychain any longer. The diary was left as it is.</source>
        <translation>Sie haben nicht länger auf den Schlüsselbund gewartet. Das Tagebuch wurde so gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>You feel better overall</source>
        <translation>Insgesamt geht es besser</translation>
    </message>
    <message>
        <source>You have not named any yet. Three to five things say more than any single figure.</source>
        <translation>Sie haben noch nichts genannt. Drei bis fünf Dinge sagen mehr als jede einzelne Zahl.</translation>
    </message>
    <message>
        <source>You may leave this out.</source>
        <translation>Sie dürfen das auslassen.</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Sie brauchen</translation>
    </message>
    <message>
        <source>You need: {things}.</source>
        <translation>Sie brauchen: {things}.</translation>
    </message>
    <message>
        <source>You said that none applies.</source>
        <translation>Sie haben gesagt, dass keiner zutrifft.</translation>
    </message>
    <message>
        <source>You say that things are much worse overall: please see a clinician.</source>
        <translation>Sie sagen, dass es insgesamt viel schlechter ist: Bitte holen Sie ärztlichen Rat ein.</translation>
    </message>
    <message>
        <source>You stopped with the programme on {day}, {distance}.</source>
        <translation>Sie haben am {day} mit dem Programm aufgehört, {distance}.</translation>
    </message>
    <message>
        <source>You were at it for {time}.</source>
        <translation>Sie waren {time} dabei.</translation>
    </message>
    <message>
        <source>You were in the middle of {name}, a moment ago.</source>
        <translation>Sie waren eben noch mitten in {name}.</translation>
    </message>
    <message numerus="yes">
        <source>You were in the middle of {name}, {n} day ago.|You were in the middle of {name}, {n} days ago.</source>
        <translation>
            <numerusform>Sie waren vor {n} Tag mitten in {name}.</numerusform>
            <numerusform>Sie waren vor {n} Tagen mitten in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were in the middle of {name}, {n} hour ago.|You were in the middle of {name}, {n} hours ago.</source>
        <translation>
            <numerusform>Sie waren vor {n} Stunde mitten in {name}.</numerusform>
            <numerusform>Sie waren vor {n} Stunden mitten in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were in the middle of {name}, {n} minute ago.|You were in the middle of {name}, {n} minutes ago.</source>
        <translation>
            <numerusform>Sie waren vor {n} Minute mitten in {name}.</numerusform>
            <numerusform>Sie waren vor {n} Minuten mitten in {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your back wants a gentle forward stretch</source>
        <translation>Ihr Rücken möchte sanfte Dehnung</translation>
    </message>
    <message>
        <source>Your computer may be asking for your password, perhaps behind this window: the key of your diary is in its keychain.</source>
        <translation>Ihr Computer fragt vielleicht nach Ihrem Passwort, womöglich hinter diesem Fenster: Der Schlüssel Ihres Tagebuchs liegt in seinem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Your course as a moving picture, as it is known now. It shows pain, exercises, flares and visits; never notes, and no name but the one you type.</source>
        <translation>Ihr Verlauf als bewegtes Bild, wie er heute bekannt ist. Es zeigt Schmerz, Übungen, Schübe und Termine; nie Notizen und keinen Namen außer dem, den Sie eintippen.</translation>
    </message>
    <message>
        <source>Your course will be drawn here</source>
        <translation>Ihr Verlauf wird hier gezeichnet</translation>
    </message>
    <message>
        <source>Your diary</source>
        <translation>Ihr Tagebuch</translation>
    </message>
    <message>
        <source>Your diary has no recovery code</source>
        <translation>Ihr Tagebuch hat keinen Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Your diary holds no stay in that stage yet.</source>
        <translation>Ihr Tagebuch enthält noch keine Zeit in dieser Phase.</translation>
    </message>
    <message>
        <source>Your diary is closed. Once you open it, reminders go on.</source>
        <translation>Ihr Tagebuch ist geschlossen. Sobald Sie es öffnen, geht es mit den Erinnerungen weiter.</translation>
    </message>
    <message>
        <source>Your diary is damaged</source>
        <translation>Ihr Tagebuch ist beschädigt</translation>
    </message>
    <message>
        <source>Your diary is empty: it becomes a copy of this history.</source>
        <translation>Ihr Tagebuch ist leer: Es wird eine Kopie dieser Aufzeichnung.</translation>
    </message>
    <message>
        <source>Your diary is locked</source>
        <translation>Ihr Tagebuch ist gesperrt</translation>
    </message>
    <message>
        <source>Your diary is locked with a random key. Here is what opens it.</source>
        <translation>Ihr Tagebuch ist mit einem zufälligen Schlüssel verschlossen. Das hier öffnet es.</translation>
    </message>
    <message>
        <source>Your diary is not here</source>
        <translation>Ihr Tagebuch ist nicht hier</translation>
    </message>
    <message>
        <source>Your diary is open elsewhere</source>
        <translation>Ihr Tagebuch ist anderswo offen</translation>
    </message>
    <message>
        <source>Your diary lies in a folder that {service} copies to other places, also in the middle of an entry, and may bring an older copy back. A folder of this computer alone is safer: close Unbend, and move the diary there with every file whose name begins as its does. Backups may lie where it is now.</source>
        <translation>Ihr Tagebuch liegt in einem Ordner, den {service} an andere Orte kopiert, auch mitten in einem Eintrag, und in den es eine ältere Kopie zurückholen kann. Sicherer ist ein Ordner, den nur dieser Computer nutzt: Schließen Sie Unbend und verschieben Sie das Tagebuch dorthin, mit allen Dateien, deren Name gleich beginnt. Sicherungen dürfen liegen, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>Your diary lies on a network drive. A connection that breaks in the middle of an entry can damage it, and two computers can write to it at once. A folder of this computer alone is safer: close Unbend, and move the diary there with every file whose name begins as its does. Backups may lie where it is now.</source>
        <translation>Ihr Tagebuch liegt auf einem Netzlaufwerk. Bricht die Verbindung mitten in einem Eintrag ab, kann es beschädigt werden, und zwei Computer können zugleich hineinschreiben. Sicherer ist ein Ordner, den nur dieser Computer nutzt: Schließen Sie Unbend und verschieben Sie das Tagebuch dorthin, mit allen Dateien, deren Name gleich beginnt. Sicherungen dürfen liegen, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>Your diary meets the easing rules on {run} of {needed} days in a row.</source>
        <translation>Ihr Tagebuch erfüllt die Regeln für den Übergang an {run} von {needed} Tagen in Folge.</translation>
    </message>
    <message>
        <source>Your diary meets the easing rules on {run} of {needed} days in a row. Earliest {day}.</source>
        <translation>Ihr Tagebuch erfüllt die Regeln für den Übergang an {run} von {needed} Tagen in Folge. Frühestens {day}.</translation>
    </message>
    <message>
        <source>Your diary meets the easing rules. You can go on to the chronic stage.</source>
        <translation>Ihr Tagebuch erfüllt die Regeln für den Übergang. Sie können in die chronische Phase weitergehen.</translation>
    </message>
    <message>
        <source>Your diary meets the programme’s easing rules on {days} days in a row.</source>
        <translation>Ihr Tagebuch erfüllt die Regeln des Programms für den Übergang an {days} Tagen in Folge.</translation>
    </message>
    <message>
        <source>Your diary needs a newer Unbend</source>
        <translation>Ihr Tagebuch braucht ein neueres Unbend</translation>
    </message>
    <message>
        <source>Your diary was not opened</source>
        <translation>Ihr Tagebuch wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Your first check-in</source>
        <translation>Ihr erster Tageseintrag</translation>
    </message>
    <message>
        <source>Your hands do the work.</source>
        <translation>Die Hände tun die Arbeit.</translation>
    </message>
    <message>
        <source>Your head comes last.</source>
        <translation>Der Kopf kommt zuletzt.</translation>
    </message>
    <message>
        <source>Your leg should feel easier, or just as before.</source>
        <translation>Das Bein sollte sich leichter anfühlen oder genau wie vorher.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Your passphrase opens it, or this computer&apos;s keychain. Everything is as you left it.</source>
        <translation>Ihre Passphrase öffnet es oder der Schlüsselbund dieses Computers. Alles ist, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Your passphrase opens it. Everything is as you left it.</source>
        <translation>Ihre Passphrase öffnet es. Alles ist, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>Your physiotherapist agrees</source>
        <translation>Ihre Physiotherapie stimmt zu</translation>
    </message>
    <message>
        <source>Your physiotherapist on the next level, {level}: {value}.</source>
        <translation>Ihre Physiotherapie zur nächsten Stufe, {level}: {value}.</translation>
    </message>
    <message>
        <source>Your present diary, {name}, stays as it is, in {folder}.</source>
        <translation>Das jetzige Tagebuch, {name}, bleibt, wie es ist, in {folder}.</translation>
    </message>
    <message>
        <source>Your recovery code opens it no more: please make a new one afterwards.</source>
        <translation>Ihr Wiederherstellungscode öffnet es dann nicht mehr: Bitte machen Sie danach einen neuen.</translation>
    </message>
    <message>
        <source>Your recovery code was never tested</source>
        <translation>Ihr Wiederherstellungscode wurde nie geprüft</translation>
    </message>
    <message>
        <source>a choice of Unbend</source>
        <translation>eine Festlegung von Unbend</translation>
    </message>
    <message>
        <source>a flare has just ended</source>
        <translation>ein Schub ist gerade vorbei</translation>
    </message>
    <message>
        <source>a flare is open</source>
        <translation>ein Schub ist offen</translation>
    </message>
    <message>
        <source>a little better</source>
        <translation>etwas besser</translation>
    </message>
    <message>
        <source>a little worse</source>
        <translation>etwas schlechter</translation>
    </message>
    <message>
        <source>a mean leg pain of {n} or less</source>
        <translation>ein mittlerer Beinschmerz von höchstens {n}</translation>
    </message>
    <message>
        <source>a median leg pain of {n} or less</source>
        <translation>ein Median des Beinschmerzes von höchstens {n}</translation>
    </message>
    <message>
        <source>a real change</source>
        <translation>eine echte Änderung</translation>
    </message>
    <message>
        <source>a rise of {points} a week or less</source>
        <translation>ein Anstieg von höchstens {points} je Woche</translation>
    </message>
    <message>
        <source>a setback at 1</source>
        <translation>Rückschlag bei 1</translation>
    </message>
    <message>
        <source>a setback at {days}</source>
        <translation>Rückschlag bei {days}</translation>
    </message>
    <message>
        <source>a setback at {days} over {hours} hours</source>
        <translation>Rückschlag bei {days} über {hours} Stunden</translation>
    </message>
    <message>
        <source>a setback at {flares} after the exercise suspected of one was taken down</source>
        <translation>Rückschlag bei {flares}, nachdem die vermutete Übung zurückgestuft wurde</translation>
    </message>
    <message>
        <source>a stressful day</source>
        <translation>ein anstrengender Tag</translation>
    </message>
    <message>
        <source>a stretch</source>
        <translation>einer Dehnung</translation>
    </message>
    <message>
        <source>a warning sign is open</source>
        <translation>ein Warnzeichen ist offen</translation>
    </message>
    <message>
        <source>after a long time without check-ins</source>
        <translation>nach langer Zeit ohne Tageseinträge</translation>
    </message>
    <message>
        <source>after days of pain farther down the leg</source>
        <translation>nach Tagen mit Schmerz weiter unten im Bein</translation>
    </message>
    <message>
        <source>after days of very strong leg pain</source>
        <translation>nach Tagen mit sehr starkem Beinschmerz</translation>
    </message>
    <message>
        <source>after leg pain that stayed higher for days</source>
        <translation>nach tagelang höherem Beinschmerz</translation>
    </message>
    <message>
        <source>after several flares in a short time</source>
        <translation>nach mehreren Schüben in kurzer Zeit</translation>
    </message>
    <message>
        <source>age of the last reading, in days</source>
        <translation>Alter des letzten Eintrags, in Tagen</translation>
    </message>
    <message>
        <source>age of the overall change, in days</source>
        <translation>Alter des Gesamteindrucks, in Tagen</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>zugestimmt</translation>
    </message>
    <message>
        <source>an illness</source>
        <translation>eine Krankheit</translation>
    </message>
    <message numerus="yes">
        <source>and {n} entry before these|and {n} entries before these</source>
        <translation>
            <numerusform>und {n} Eintrag davor</numerusform>
            <numerusform>und {n} Einträge davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more in the diary|and {n} more in the diary</source>
        <translation>
            <numerusform>und {n} weiteres im Tagebuch</numerusform>
            <numerusform>und {n} weitere im Tagebuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more sign: see page 2|and {n} more signs: see page 2</source>
        <translation>
            <numerusform>und {n} weiteres Warnzeichen: siehe Seite 2</numerusform>
            <numerusform>und {n} weitere Warnzeichen: siehe Seite 2</numerusform>
        </translation>
    </message>
    <message>
        <source>another exercise in these hours</source>
        <translation>eine andere Übung in diesen Stunden</translation>
    </message>
    <message>
        <source>any exercise</source>
        <translation>alle Übungen</translation>
    </message>
    <message>
        <source>as well as before</source>
        <translation>so gut wie früher</translation>
    </message>
    <message>
        <source>asked each day on Today</source>
        <translation>jeden Tag unter Heute gefragt</translation>
    </message>
    <message>
        <source>asked once a week on Today</source>
        <translation>einmal in der Woche unter Heute gefragt</translation>
    </message>
    <message>
        <source>author&apos;s own order, 1 for yes</source>
        <translation>Reihenfolge der Autorin, 1 für ja</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>back after {hours}</source>
        <translation>nach {hours} wie davor</translation>
    </message>
    <message>
        <source>back pain stayed at {n}</source>
        <translation>Rückenschmerz blieb bei {n}</translation>
    </message>
    <message numerus="yes">
        <source>back pain up by {n} point|back pain up by {n} points</source>
        <translation>
            <numerusform>Rückenschmerz um {n} Punkt höher</numerusform>
            <numerusform>Rückenschmerz um {n} Punkte höher</numerusform>
        </translation>
    </message>
    <message>
        <source>back pain went from {before} to {now}</source>
        <translation>Rückenschmerz ging von {before} auf {now}</translation>
    </message>
    <message>
        <source>back {n}</source>
        <translation>Rücken {n}</translation>
    </message>
    <message>
        <source>bed or mat</source>
        <translation>Bett oder Matte</translation>
    </message>
    <message>
        <source>below knee</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>below the knee</source>
        <translation>Unterschenkel</translation>
    </message>
    <message>
        <source>bend both knees, and roll to your side</source>
        <translation>Knie beugen und zur Seite rollen</translation>
    </message>
    <message>
        <source>bend your knees, one at a time</source>
        <translation>die Knie einzeln beugen</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>between {from_hour} and {to_hour}</source>
        <translation>zwischen {from_hour} und {to_hour}</translation>
    </message>
    <message>
        <source>beyond the limit of that day</source>
        <translation>über der Grenze dieses Tages</translation>
    </message>
    <message>
        <source>block flat</source>
        <translation>Block flach</translation>
    </message>
    <message>
        <source>block middle</source>
        <translation>Block mittel</translation>
    </message>
    <message>
        <source>block on end</source>
        <translation>Block hochkant</translation>
    </message>
    <message>
        <source>both legs up</source>
        <translation>beide Beine hoch</translation>
    </message>
    <message>
        <source>bring the leg up</source>
        <translation>das Bein anheben</translation>
    </message>
    <message>
        <source>bring up one knee, then the other</source>
        <translation>ein Knie heranholen, dann das andere</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>by choice</source>
        <translation>auf eigenen Wunsch</translation>
    </message>
    <message>
        <source>by the limits that held then</source>
        <translation>nach den Grenzen, die damals galten</translation>
    </message>
    <message>
        <source>carpet or mat</source>
        <translation>Teppich oder Matte</translation>
    </message>
    <message>
        <source>check-ins that confirm the chronic stage</source>
        <translation>Tageseinträge, die die chronische Phase bestätigen</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>nichts offen</translation>
    </message>
    <message numerus="yes">
        <source>clear for {n} day|clear for {n} days</source>
        <translation>
            <numerusform>seit {n} Tag nichts offen</numerusform>
            <numerusform>seit {n} Tagen nichts offen</numerusform>
        </translation>
    </message>
    <message>
        <source>clear wall</source>
        <translation>freie Wand</translation>
    </message>
    <message>
        <source>clinician</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>come as near as is comfortable</source>
        <translation>so nah heran, wie es bequem ist</translation>
    </message>
    <message>
        <source>comfortable days before the next level</source>
        <translation>angenehme Tage bis zur nächsten Stufe</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>day {day}, {read} of {length} days read</source>
        <translation>Tag {day}, {read} von {length} Tagen erfasst</translation>
    </message>
    <message>
        <source>days after which provoking exercises begin anew</source>
        <translation>Tage, nach denen belastende Übungen neu beginnen</translation>
    </message>
    <message>
        <source>days after which the stage is looked at anew</source>
        <translation>Tage, nach denen die Phase neu betrachtet wird</translation>
    </message>
    <message>
        <source>days before the next level</source>
        <translation>Tage bis zur nächsten Stufe</translation>
    </message>
    <message>
        <source>days before, with which a flare is compared</source>
        <translation>Tage davor, mit denen ein Schub verglichen wird</translation>
    </message>
    <message>
        <source>days before, with whose place on the leg it is compared</source>
        <translation>Tage davor, mit deren Stelle am Bein verglichen wird</translation>
    </message>
    <message>
        <source>days before, with whose place they are compared</source>
        <translation>Tage davor, mit deren Stelle verglichen wird</translation>
    </message>
    <message>
        <source>days for which an exercise counts as new</source>
        <translation>Tage, die eine Übung als neu gilt</translation>
    </message>
    <message>
        <source>days in a row</source>
        <translation>Tage in Folge</translation>
    </message>
    <message>
        <source>days in a row with the pain farther down the leg</source>
        <translation>Tage in Folge mit Schmerz weiter unten im Bein</translation>
    </message>
    <message>
        <source>days in the acute stage</source>
        <translation>Tage in der akuten Phase</translation>
    </message>
    <message>
        <source>days looked at after a low start</source>
        <translation>betrachtete Tage nach niedrigem Anfang</translation>
    </message>
    <message>
        <source>days of a window</source>
        <translation>Tage eines Zeitfensters</translation>
    </message>
    <message>
        <source>days of the trend</source>
        <translation>Tage der Tendenz</translation>
    </message>
    <message>
        <source>days off after a prolonged flare</source>
        <translation>freie Tage nach einem langen Schub</translation>
    </message>
    <message>
        <source>days on which leg pain is looked at</source>
        <translation>Tage, an denen der Beinschmerz betrachtet wird</translation>
    </message>
    <message>
        <source>days over which sessions are suggested</source>
        <translation>Tage, für die Einheiten vorgeschlagen werden</translation>
    </message>
    <message>
        <source>days read</source>
        <translation>erfasste Tage</translation>
    </message>
    <message>
        <source>days read after a low start</source>
        <translation>erfasste Tage nach niedrigem Anfang</translation>
    </message>
    <message>
        <source>days read in a window</source>
        <translation>erfasste Tage in einem Zeitfenster</translation>
    </message>
    <message>
        <source>days since a flare</source>
        <translation>Tage seit einem Schub</translation>
    </message>
    <message>
        <source>days that show a relapse</source>
        <translation>Tage, die einen Rückfall zeigen</translation>
    </message>
    <message>
        <source>days to wait after {after}</source>
        <translation>Wartetage nach {after}</translation>
    </message>
    <message>
        <source>days until the advice to see somebody</source>
        <translation>Tage bis zum Rat, jemanden aufzusuchen</translation>
    </message>
    <message>
        <source>days whose mean may lower the settled level</source>
        <translation>Tage, deren Mittel den Ruhewert senken kann</translation>
    </message>
    <message>
        <source>days with more painkillers, at most</source>
        <translation>Tage mit mehr Schmerzmitteln, höchstens</translation>
    </message>
    <message>
        <source>days with the Table Stretch</source>
        <translation>Tage mit der Tischdehnung</translation>
    </message>
    <message>
        <source>days within which these count</source>
        <translation>Tage, in denen diese zählen</translation>
    </message>
    <message>
        <source>days without a flare before the next level</source>
        <translation>Tage ohne Schub bis zur nächsten Stufe</translation>
    </message>
    <message>
        <source>does not go with the rest: {reason}</source>
        <translation>passt nicht zum Rest: {reason}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>down below the knee</source>
        <translation>bis unter das Knie</translation>
    </message>
    <message>
        <source>down the leg</source>
        <translation>ins Bein hinab</translation>
    </message>
    <message>
        <source>down to the buttock</source>
        <translation>bis zum Gesäß</translation>
    </message>
    <message>
        <source>down to the foot</source>
        <translation>bis zum Fuß</translation>
    </message>
    <message>
        <source>down to the thigh</source>
        <translation>bis zum Oberschenkel</translation>
    </message>
    <message>
        <source>draw up one knee, then the other</source>
        <translation>ein Knie anziehen, dann das andere</translation>
    </message>
    <message>
        <source>easing</source>
        <translation>Besserung</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>elevated days in a row</source>
        <translation>erhöhte Tage in Folge</translation>
    </message>
    <message>
        <source>elevated days in a row that make a flare</source>
        <translation>erhöhte Tage in Folge, die einen Schub ausmachen</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>vorzeitig beendet</translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>später eingetragen</translation>
    </message>
    <message>
        <source>error of measurement: PMID 15928561</source>
        <translation>Messfehler: PMID 15928561</translation>
    </message>
    <message>
        <source>farther down</source>
        <translation>weiter unten</translation>
    </message>
    <message>
        <source>farthest</source>
        <translation>reicht bis</translation>
    </message>
    <message>
        <source>farthest {place}</source>
        <translation>am weitesten: {place}</translation>
    </message>
    <message>
        <source>feet down, one at a time</source>
        <translation>die Füße einzeln abstellen</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>fewer painkillers</source>
        <translation>weniger Schmerzmittel</translation>
    </message>
    <message>
        <source>fewer {less}, same {same}, more {more} (n = {told})</source>
        <translation>weniger {less}, gleich {same}, mehr {more} (n = {told})</translation>
    </message>
    <message>
        <source>firm table</source>
        <translation>fester Tisch</translation>
    </message>
    <message numerus="yes">
        <source>first day n = {told}|first {n} days n = {told}</source>
        <translation>
            <numerusform>erster Tag n = {told}</numerusform>
            <numerusform>erste {n} Tage n = {told}</numerusform>
        </translation>
    </message>
    <message>
        <source>first days</source>
        <translation>erste Tage</translation>
    </message>
    <message numerus="yes">
        <source>first day|first {n} days</source>
        <translation>
            <numerusform>erster Tag</numerusform>
            <numerusform>erste {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>flare</source>
        <translation>Schub</translation>
    </message>
    <message>
        <source>flares after the suspect was dropped</source>
        <translation>Schübe, nachdem die vermutete Übung ausgesetzt wurde</translation>
    </message>
    <message>
        <source>folded towel</source>
        <translation>gefaltetes Handtuch</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>for another reason</source>
        <translation>aus einem anderen Grund</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>jetzt frei</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>hands on the table</source>
        <translation>Hände auf den Tisch</translation>
    </message>
    <message>
        <source>hard to bear</source>
        <translation>schwer zu ertragen</translation>
    </message>
    <message>
        <source>heavy lifting</source>
        <translation>schweres Heben</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>here is {n}.|here are {n}.</source>
        <translation>
            <numerusform>hier ist es {n}.</numerusform>
            <numerusform>hier sind es {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>higher is better; real: 2 points</source>
        <translation>höher ist besser; echt: 2 Punkte</translation>
    </message>
    <message>
        <source>higher up</source>
        <translation>weiter oben</translation>
    </message>
    <message>
        <source>highest pain</source>
        <translation>stärkster Schmerz</translation>
    </message>
    <message>
        <source>highest {hours} ({median} of 10)</source>
        <translation>am stärksten {hours} ({median} von 10)</translation>
    </message>
    <message>
        <source>hold the sore leg behind the thigh</source>
        <translation>das schmerzende Bein halten</translation>
    </message>
    <message>
        <source>hours after a session for which it may explain the leg</source>
        <translation>Stunden nach einer Einheit, in denen sie das Bein erklären kann</translation>
    </message>
    <message>
        <source>hours after getting up</source>
        <translation>Stunden nach dem Aufstehen</translation>
    </message>
    <message>
        <source>hours before, in which a session may have caused one</source>
        <translation>Stunden davor, in denen eine Einheit ihn ausgelöst haben kann</translation>
    </message>
    <message>
        <source>hours between sessions</source>
        <translation>Stunden zwischen Einheiten</translation>
    </message>
    <message>
        <source>hours between two new things</source>
        <translation>Stunden zwischen zwei neuen Dingen</translation>
    </message>
    <message>
        <source>hours of calm before provoking exercises open again</source>
        <translation>ruhige Stunden, bis belastende Übungen wieder öffnen</translation>
    </message>
    <message>
        <source>hours of that pause</source>
        <translation>Stunden dieser Pause</translation>
    </message>
    <message>
        <source>hours over which sessions are counted</source>
        <translation>Stunden, über die Einheiten gezählt werden</translation>
    </message>
    <message>
        <source>hours over which the notice counts</source>
        <translation>Stunden, über die für den Hinweis gezählt wird</translation>
    </message>
    <message>
        <source>hours that these days span</source>
        <translation>Stunden, die diese Tage umspannen</translation>
    </message>
    <message>
        <source>hours within which an expected one is over</source>
        <translation>Stunden, in denen ein erwarteter vorüber ist</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>in the back only</source>
        <translation>nur im Rücken</translation>
    </message>
    <message>
        <source>in this computer&apos;s keychain</source>
        <translation>im Schlüsselbund dieses Computers</translation>
    </message>
    <message numerus="yes">
        <source>in {n} day|in {n} days</source>
        <translation>
            <numerusform>in {n} Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>is above {other}, which cannot be meant</source>
        <translation>liegt über {other}, und das kann nicht gemeint sein</translation>
    </message>
    <message>
        <source>is not a figure of the programme</source>
        <translation>ist kein Wert des Programms</translation>
    </message>
    <message>
        <source>is so long that the limit could never be reached</source>
        <translation>ist so lang, dass die Grenze nie erreicht werden könnte</translation>
    </message>
    <message>
        <source>it is more than {times} times as often as the author gives</source>
        <translation>bedeutet mehr als {times}-mal so oft, wie die Autorin angibt</translation>
    </message>
    <message numerus="yes">
        <source>it needs {n} day since its first session.|it needs {n} days since its first session.</source>
        <translation>
            <numerusform>nötig ist {n} Tag seit der ersten Einheit.</numerusform>
            <numerusform>nötig sind {n} Tage seit der ersten Einheit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it needs {n} day, {read} of them read.|it needs {n} days, {read} of them read.</source>
        <translation>
            <numerusform>nötig ist {n} Tag, {read} davon erfasst.</numerusform>
            <numerusform>nötig sind {n} Tage, {read} davon erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>it was not told</source>
        <translation>es wurde nicht gesagt</translation>
    </message>
    <message numerus="yes">
        <source>last day {now}; first day {then}|last {n} days {now}; first {n} days {then}</source>
        <translation>
            <numerusform>letzter Tag {now}; erster Tag {then}</numerusform>
            <numerusform>letzte {n} Tage {now}; erste {n} Tage {then}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day|last {n} days</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>leg pain at the start from which there is room for a fall</source>
        <translation>Beinschmerz am Anfang, ab dem er noch sinken kann</translation>
    </message>
    <message>
        <source>leg pain at the start that counts as severe</source>
        <translation>Beinschmerz am Anfang, der als stark gilt</translation>
    </message>
    <message numerus="yes">
        <source>leg pain down by {n} point|leg pain down by {n} points</source>
        <translation>
            <numerusform>Beinschmerz um {n} Punkt niedriger</numerusform>
            <numerusform>Beinschmerz um {n} Punkte niedriger</numerusform>
        </translation>
    </message>
    <message>
        <source>leg pain of an expected one, at most</source>
        <translation>Beinschmerz bei einem erwarteten, höchstens</translation>
    </message>
    <message>
        <source>leg pain of {n} or less</source>
        <translation>Beinschmerz von höchstens {n}</translation>
    </message>
    <message>
        <source>leg pain of {n} or more as severe</source>
        <translation>Beinschmerz ab {n} als stark</translation>
    </message>
    <message>
        <source>leg pain stayed at {n}</source>
        <translation>Beinschmerz blieb bei {n}</translation>
    </message>
    <message>
        <source>leg pain that counts as severe</source>
        <translation>Beinschmerz, der als stark gilt</translation>
    </message>
    <message>
        <source>leg pain that may not be passed</source>
        <translation>Beinschmerz, der nicht überschritten werden darf</translation>
    </message>
    <message>
        <source>leg pain went from {before} to {now}</source>
        <translation>Beinschmerz ging von {before} auf {now}</translation>
    </message>
    <message>
        <source>leg pain, at most</source>
        <translation>Beinschmerz, höchstens</translation>
    </message>
    <message>
        <source>leg {n}</source>
        <translation>Bein {n}</translation>
    </message>
    <message>
        <source>leg, range</source>
        <translation>Bein, Spanne</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>less often</source>
        <translation>seltener</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>loslassen</translation>
    </message>
    <message>
        <source>let it bend again</source>
        <translation>wieder einknicken lassen</translation>
    </message>
    <message>
        <source>let the leg bend</source>
        <translation>das Bein beugen lassen</translation>
    </message>
    <message>
        <source>let your arms hang</source>
        <translation>die Arme hängen lassen</translation>
    </message>
    <message>
        <source>let your back hang</source>
        <translation>den Rücken hängen lassen</translation>
    </message>
    <message>
        <source>let your chin sink</source>
        <translation>das Kinn sinken lassen</translation>
    </message>
    <message>
        <source>let your knees bend</source>
        <translation>die Knie beugen lassen</translation>
    </message>
    <message>
        <source>let your weight sink, and roll</source>
        <translation>das Gewicht sinken lassen und rollen</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>lie flat, arms overhead</source>
        <translation>flach liegen, Arme über dem Kopf</translation>
    </message>
    <message>
        <source>lie on your back</source>
        <translation>auf den Rücken legen</translation>
    </message>
    <message>
        <source>lift your tail a little</source>
        <translation>das Steißbein etwas anheben</translation>
    </message>
    <message>
        <source>lower it slowly</source>
        <translation>langsam senken</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>Matte</translation>
    </message>
    <message>
        <source>may be {least} at least, half of what the author gives, and is {value}</source>
        <translation>muss mindestens {least} sein, die Hälfte der Vorgabe der Autorin, und ist {value}</translation>
    </message>
    <message>
        <source>may be {most} at most, twice what the author gives, and is {value}</source>
        <translation>darf höchstens {most} sein, das Doppelte der Vorgabe der Autorin, und ist {value}</translation>
    </message>
    <message>
        <source>mean leg pain for the next level, at most</source>
        <translation>mittlerer Beinschmerz für die nächste Stufe, höchstens</translation>
    </message>
    <message>
        <source>mean leg pain, at most</source>
        <translation>mittlerer Beinschmerz, höchstens</translation>
    </message>
    <message>
        <source>median leg pain after a low start, at most</source>
        <translation>Median des Beinschmerzes nach niedrigem Anfang, höchstens</translation>
    </message>
    <message numerus="yes">
        <source>median {now} on the last day|median {now} in the last {n} days</source>
        <translation>
            <numerusform>Median {now} am letzten Tag</numerusform>
            <numerusform>Median {now} in den letzten {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>median {then} in the first {days} days, {now} in the last: {amounts}</source>
        <translation>Median {then} in den ersten {days} Tagen, {now} in den letzten: {amounts}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>minutes left</source>
        <translation>Minuten übrig</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more often</source>
        <translation>häufiger</translation>
    </message>
    <message>
        <source>more painkillers</source>
        <translation>mehr Schmerzmittel</translation>
    </message>
    <message>
        <source>more than six hours of sitting</source>
        <translation>mehr als sechs Stunden Sitzen</translation>
    </message>
    <message>
        <source>mostly fewer</source>
        <translation>meist weniger</translation>
    </message>
    <message>
        <source>mostly more</source>
        <translation>meist mehr</translation>
    </message>
    <message>
        <source>mostly the usual</source>
        <translation>meist wie üblich</translation>
    </message>
    <message>
        <source>much better</source>
        <translation>viel besser</translation>
    </message>
    <message>
        <source>much the same at all times ({median} of 10)</source>
        <translation>zu allen Zeiten ähnlich ({median} von 10)</translation>
    </message>
    <message>
        <source>much worse</source>
        <translation>viel schlechter</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n = {n}</source>
        <translation>n = {n}</translation>
    </message>
    <message numerus="yes">
        <source>n = {n} activity|n = {n} activities</source>
        <translation>
            <numerusform>n = {n} Tätigkeit</numerusform>
            <numerusform>n = {n} Tätigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>n = {n} of {of}</source>
        <translation>n = {n} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>n = {told} of {n} day.|n = {told} of {n} days.</source>
        <translation>
            <numerusform>n = {told} von {n} Tag.</numerusform>
            <numerusform>n = {told} von {n} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>n first</source>
        <translation>n erste</translation>
    </message>
    <message>
        <source>n last</source>
        <translation>n letzte</translation>
    </message>
    <message>
        <source>nearer the back</source>
        <translation>näher am Rücken</translation>
    </message>
    <message>
        <source>needs 0</source>
        <translation>nötig: 0</translation>
    </message>
    <message>
        <source>needs a yes</source>
        <translation>nötig: ein Ja</translation>
    </message>
    <message>
        <source>needs day {day} and {days} days read</source>
        <translation>nötig: Tag {day} und {days} erfasste Tage</translation>
    </message>
    <message>
        <source>needs none</source>
        <translation>nötig: keiner</translation>
    </message>
    <message>
        <source>needs none open</source>
        <translation>nötig: keines offen</translation>
    </message>
    <message>
        <source>needs {answers}</source>
        <translation>nötig: {answers}</translation>
    </message>
    <message>
        <source>needs {bound} or less, or that you feel better</source>
        <translation>nötig: höchstens {bound} oder dass es Ihnen besser geht</translation>
    </message>
    <message>
        <source>needs {count} days read, or that you feel better</source>
        <translation>nötig: {count} erfasste Tage oder dass es Ihnen besser geht</translation>
    </message>
    <message>
        <source>needs {days} or more</source>
        <translation>nötig: mindestens {days}</translation>
    </message>
    <message>
        <source>needs {hours} hours</source>
        <translation>nötig: {hours} Stunden</translation>
    </message>
    <message>
        <source>needs {limit} or fewer</source>
        <translation>nötig: höchstens {limit}</translation>
    </message>
    <message>
        <source>needs {limit} or less</source>
        <translation>nötig: höchstens {limit}</translation>
    </message>
    <message>
        <source>needs {limit} or less, worst {ceiling}, on {days} days</source>
        <translation>nötig: höchstens {limit}, stärkster {ceiling}, an {days} Tagen</translation>
    </message>
    <message>
        <source>needs {limit} or lower</source>
        <translation>nötig: {limit} oder niedriger</translation>
    </message>
    <message>
        <source>needs {needed}</source>
        <translation>nötig: {needed}</translation>
    </message>
    <message>
        <source>needs {place} or higher</source>
        <translation>nötig: {place} oder höher</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>next from {time}</source>
        <translation>nächste ab {time}</translation>
    </message>
    <message>
        <source>next from {time} ({span} apart)</source>
        <translation>nächste ab {time} ({span} Abstand)</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>Morgen danach</translation>
    </message>
    <message>
        <source>nights of waking by leg pain, at most</source>
        <translation>Nächte mit Aufwachen vor Beinschmerz, höchstens</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>no leg pain above {n}</source>
        <translation>kein Beinschmerz über {n}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>no pain anywhere</source>
        <translation>nirgends Schmerz</translation>
    </message>
    <message>
        <source>no real change</source>
        <translation>keine echte Änderung</translation>
    </message>
    <message>
        <source>no rise</source>
        <translation>kein Anstieg</translation>
    </message>
    <message>
        <source>no sound here</source>
        <translation>hier kein Ton</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none ticked ({signs}).</source>
        <translation>keines angekreuzt ({signs}).</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not asked since yesterday</source>
        <translation>seit gestern nicht gefragt</translation>
    </message>
    <message>
        <source>not asked this week</source>
        <translation>diese Woche nicht gefragt</translation>
    </message>
    <message>
        <source>not back within three days</source>
        <translation>auch nach drei Tagen nicht wie davor</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht gemacht</translation>
    </message>
    <message>
        <source>not enough readings</source>
        <translation>zu wenige Einträge</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>not pleasant</source>
        <translation>nicht angenehm</translation>
    </message>
    <message>
        <source>not read since yesterday</source>
        <translation>seit gestern nicht erfasst</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>not seen back</source>
        <translation>danach nicht mehr eingetragen</translation>
    </message>
    <message>
        <source>not seen back yet</source>
        <translation>noch nicht wie davor</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angekreuzt</translation>
    </message>
    <message>
        <source>not to be compared</source>
        <translation>nicht zu vergleichen</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>not woken</source>
        <translation>nicht aufgewacht</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>note “{now}”, was “{was}”</source>
        <translation>Notiz „{now}“, vorher „{was}“</translation>
    </message>
    <message>
        <source>nothing earlier to compare with</source>
        <translation>nichts Früheres zum Vergleich</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>nichts eingetragen</translation>
    </message>
    <message>
        <source>now the other leg</source>
        <translation>jetzt das andere Bein</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message>
        <source>nowhere: this diary ends with the window</source>
        <translation>nirgends: Dieses Tagebuch endet mit dem Fenster</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>of {n}</source>
        <translation>von {n}</translation>
    </message>
    <message numerus="yes">
        <source>of {n} day|of {n} days</source>
        <translation>
            <numerusform>von {n} Tag</numerusform>
            <numerusform>von {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>of {top}</source>
        <translation>von {top}</translation>
    </message>
    <message>
        <source>of {top}, mean</source>
        <translation>von {top}, Mittel</translation>
    </message>
    <message>
        <source>of {top}, median</source>
        <translation>von {top}, Median</translation>
    </message>
    <message>
        <source>on the floor</source>
        <translation>auf dem Boden</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message numerus="yes">
        <source>once at most|{n} times at most</source>
        <translation>
            <numerusform>höchstens einmal</numerusform>
            <numerusform>höchstens {n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once, on {first}|{n} times, {first} to {last}</source>
        <translation>
            <numerusform>einmal, am {first}</numerusform>
            <numerusform>{n} Mal, {first} bis {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>once|{n} times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>{n} Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>one</source>
        <translation>einem</translation>
    </message>
    <message>
        <source>one free now</source>
        <translation>eine jetzt frei</translation>
    </message>
    <message>
        <source>one from {time}</source>
        <translation>eine ab {time}</translation>
    </message>
    <message>
        <source>one hand on each knee</source>
        <translation>auf jedes Knie eine Hand</translation>
    </message>
    <message>
        <source>one is open</source>
        <translation>einer ist offen</translation>
    </message>
    <message>
        <source>one spot</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>one {span} later</source>
        <translation>eine {span} später</translation>
    </message>
    <message>
        <source>over a limit</source>
        <translation>über einer Grenze</translation>
    </message>
    <message>
        <source>over a limit on no day</source>
        <translation>an keinem Tag über einer Grenze</translation>
    </message>
    <message numerus="yes">
        <source>over a limit on {n} day|over a limit on {n} days</source>
        <translation>
            <numerusform>an {n} Tag über einer Grenze</numerusform>
            <numerusform>an {n} Tagen über einer Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>overall</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>overall change, at most</source>
        <translation>Gesamteindruck, höchstens</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>Schmerz danach</translation>
    </message>
    <message>
        <source>pain before</source>
        <translation>Schmerz davor</translation>
    </message>
    <message>
        <source>pain up to {pain}</source>
        <translation>Schmerz bis {pain}</translation>
    </message>
    <message>
        <source>pain {before} before, {after} after</source>
        <translation>Schmerz {before} davor, {after} danach</translation>
    </message>
    <message>
        <source>painkillers</source>
        <translation>Schmerzmittel</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>percent of stretches that were pleasant</source>
        <translation>Prozent der Dehnungen, die angenehm waren</translation>
    </message>
    <message>
        <source>percent of the leg pain at the start, at most</source>
        <translation>Prozent des Beinschmerzes am Anfang, höchstens</translation>
    </message>
    <message>
        <source>pleasant</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>points above</source>
        <translation>Punkte über</translation>
    </message>
    <message>
        <source>points above the settled level of an expected one, at most</source>
        <translation>Punkte über dem Ruhewert bei einem erwarteten, höchstens</translation>
    </message>
    <message>
        <source>points by which back pain may be higher</source>
        <translation>Punkte, um die der Rückenschmerz höher sein darf</translation>
    </message>
    <message>
        <source>points by which it is lower after a severe start</source>
        <translation>Punkte, um die er nach starkem Anfang niedriger ist</translation>
    </message>
    <message>
        <source>points by which that mean is lower</source>
        <translation>Punkte, um die dieses Mittel niedriger ist</translation>
    </message>
    <message>
        <source>points by which the mean leg pain is lower</source>
        <translation>Punkte, um die der mittlere Beinschmerz niedriger ist</translation>
    </message>
    <message>
        <source>points of leg pain above its level at the start</source>
        <translation>Punkte Beinschmerz über dem Wert zu Beginn</translation>
    </message>
    <message>
        <source>points of leg pain above the settled level</source>
        <translation>Punkte Beinschmerz über dem Ruhewert</translation>
    </message>
    <message>
        <source>points of leg pain next day that pause it</source>
        <translation>Punkte Beinschmerz am Tag danach, die eine Pause auslösen</translation>
    </message>
    <message>
        <source>points of leg pain next day that speak against a stretch</source>
        <translation>Punkte Beinschmerz am Tag danach, die gegen eine Dehnung sprechen</translation>
    </message>
    <message>
        <source>points of leg pain that make a flare</source>
        <translation>Punkte Beinschmerz, die einen Schub ausmachen</translation>
    </message>
    <message>
        <source>points of leg pain that make a relapse</source>
        <translation>Punkte Beinschmerz, die einen Rückfall ausmachen</translation>
    </message>
    <message>
        <source>points of mean leg pain above the settled level, at most</source>
        <translation>Punkte mittlerer Beinschmerz über dem Ruhewert, höchstens</translation>
    </message>
    <message>
        <source>prolonged ones that take an exercise off</source>
        <translation>lange Schübe, nach denen eine Übung aussetzt</translation>
    </message>
    <message>
        <source>put the foot down</source>
        <translation>den Fuß abstellen</translation>
    </message>
    <message>
        <source>ready to stretch</source>
        <translation>bereit zum Dehnen</translation>
    </message>
    <message>
        <source>real change</source>
        <translation>echte Änderung</translation>
    </message>
    <message>
        <source>real: 2 points or 30 %</source>
        <translation>echt: 2 Punkte oder 30 %</translation>
    </message>
    <message>
        <source>real: 2 points or 30 %, here {n}</source>
        <translation>echt: 2 Punkte oder 30 %, hier {n}</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>erholt</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>rest on your back</source>
        <translation>auf dem Rücken ruhen</translation>
    </message>
    <message>
        <source>reverse curl ups</source>
        <translation>umgekehrtes Aufrollen</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>rise of leg pain a week, in tenths of a point, at most</source>
        <translation>Anstieg des Beinschmerzes je Woche, in Zehntelpunkten, höchstens</translation>
    </message>
    <message>
        <source>rock your knees</source>
        <translation>die Knie wiegen</translation>
    </message>
    <message>
        <source>roll down bone by bone</source>
        <translation>Wirbel für Wirbel abrollen</translation>
    </message>
    <message>
        <source>roll to your side, and rest</source>
        <translation>auf die Seite rollen und ruhen</translation>
    </message>
    <message>
        <source>roll up, slowly</source>
        <translation>langsam aufrollen</translation>
    </message>
    <message>
        <source>saddle numbness, bladder or bowel, new weakness, both legs</source>
        <translation>Taubheit im Schritt, Blase oder Darm, neue Schwäche, beide Beine</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>second left</source>
        <translation>Sekunde übrig</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>seconds held</source>
        <translation>Sekunden gehalten</translation>
    </message>
    <message>
        <source>seconds in which that has to fall again</source>
        <translation>Sekunden, in denen er wieder sinken muss</translation>
    </message>
    <message>
        <source>seconds left</source>
        <translation>Sekunden übrig</translation>
    </message>
    <message>
        <source>seconds of Knees Rocking</source>
        <translation>Sekunden Kniewiegen</translation>
    </message>
    <message>
        <source>seconds of a hold</source>
        <translation>Sekunden Halten</translation>
    </message>
    <message>
        <source>sessions before the next level</source>
        <translation>Einheiten bis zur nächsten Stufe</translation>
    </message>
    <message>
        <source>sessions from which a notice is shown</source>
        <translation>Einheiten, ab denen ein Hinweis erscheint</translation>
    </message>
    <message>
        <source>sessions in 24 hours of the first days</source>
        <translation>Einheiten in 24 Stunden der ersten Tage</translation>
    </message>
    <message>
        <source>sessions in a programme day</source>
        <translation>Einheiten an einem Programmtag</translation>
    </message>
    <message>
        <source>sessions in {days} days</source>
        <translation>Einheiten in {days} Tagen</translation>
    </message>
    <message>
        <source>sessions in {hours} hours</source>
        <translation>Einheiten in {hours} Stunden</translation>
    </message>
    <message>
        <source>sessions suggested</source>
        <translation>vorgeschlagene Einheiten</translation>
    </message>
    <message>
        <source>sessions suggested while settling</source>
        <translation>vorgeschlagene Einheiten in der Beruhigung</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>beruhigt</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>Beruhigung</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>severe days in a row</source>
        <translation>starke Tage in Folge</translation>
    </message>
    <message>
        <source>share of days</source>
        <translation>Anteil der Tage</translation>
    </message>
    <message>
        <source>should be from {low} to {high}, and is {value}</source>
        <translation>soll von {low} bis {high} gehen und ist {value}</translation>
    </message>
    <message>
        <source>should be no less than what is done at first</source>
        <translation>soll nicht unter dem liegen, was anfangs gemacht wird</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>slept</source>
        <translation>geschlafen</translation>
    </message>
    <message>
        <source>slide one leg out</source>
        <translation>ein Bein ausschieben</translation>
    </message>
    <message>
        <source>slide the block in</source>
        <translation>den Block unterschieben</translation>
    </message>
    <message>
        <source>slide the block out</source>
        <translation>den Block herausziehen</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>stand near the wall</source>
        <translation>nahe der Wand stehen</translation>
    </message>
    <message>
        <source>stand quietly</source>
        <translation>ruhig stehen</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>aufgehört</translation>
    </message>
    <message>
        <source>stopped because it hurt</source>
        <translation>aufgehört, weil es schmerzte</translation>
    </message>
    <message>
        <source>straighten the knee slowly</source>
        <translation>das Knie langsam strecken</translation>
    </message>
    <message>
        <source>strap</source>
        <translation>Gurt</translation>
    </message>
    <message>
        <source>stretch days that may be followed by such a rise, at most</source>
        <translation>Dehntage, denen ein solcher Anstieg folgen darf, höchstens</translation>
    </message>
    <message>
        <source>such days that close easing again</source>
        <translation>solche Tage, nach denen die Besserung wieder endet</translation>
    </message>
    <message>
        <source>take the roller away</source>
        <translation>die Rolle wegnehmen</translation>
    </message>
    <message>
        <source>the farthest of all days</source>
        <translation>an irgendeinem der Tage</translation>
    </message>
    <message>
        <source>the level before</source>
        <translation>dem Wert davor</translation>
    </message>
    <message numerus="yes">
        <source>the pain came below the knee on {far} of {n} day told|the pain came below the knee on {far} of {n} days told</source>
        <translation>
            <numerusform>der Schmerz kam an {far} von {n} erfassten Tag bis unter das Knie</numerusform>
            <numerusform>der Schmerz kam an {far} von {n} erfassten Tagen bis unter das Knie</numerusform>
        </translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>the roller under one spot</source>
        <translation>die Rolle unter eine Stelle</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>the same as at first</source>
        <translation>so wie am Anfang</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>die Einheit</translation>
    </message>
    <message>
        <source>the strap round one foot</source>
        <translation>den Gurt um einen Fuß</translation>
    </message>
    <message>
        <source>the usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>the usual painkillers</source>
        <translation>Schmerzmittel wie üblich</translation>
    </message>
    <message>
        <source>then {count} more, {span} apart</source>
        <translation>danach {count} weitere, je {span} Abstand</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>times running that the back wants the stretch</source>
        <translation>Male in Folge, dass der Rücken die Dehnung möchte</translation>
    </message>
    <message>
        <source>times woken</source>
        <translation>aufgewacht</translation>
    </message>
    <message numerus="yes">
        <source>time|times</source>
        <translation>
            <numerusform>Mal</numerusform>
            <numerusform>Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>Kribbeln</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to be checked at once</source>
        <translation>sofort abzuklären</translation>
    </message>
    <message>
        <source>to be checked now</source>
        <translation>jetzt untersuchen lassen</translation>
    </message>
    <message>
        <source>to be checked the same day</source>
        <translation>noch am selben Tag untersuchen lassen</translation>
    </message>
    <message>
        <source>to be checked within days</source>
        <translation>in den nächsten Tagen untersuchen lassen</translation>
    </message>
    <message>
        <source>to the wall, on your side</source>
        <translation>an die Wand, auf die Seite</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>too few ({n})</source>
        <translation>zu wenige ({n})</translation>
    </message>
    <message>
        <source>too few days</source>
        <translation>zu wenige Tage</translation>
    </message>
    <message>
        <source>too few days ({n})</source>
        <translation>zu wenige Tage ({n})</translation>
    </message>
    <message>
        <source>too few days to be sure</source>
        <translation>zu wenige Tage, um sicher zu sein</translation>
    </message>
    <message>
        <source>too little to be sure</source>
        <translation>zu wenig, um sicher zu sein</translation>
    </message>
    <message>
        <source>tug gently</source>
        <translation>sanft ziehen</translation>
    </message>
    <message>
        <source>twice or more</source>
        <translation>zweimal oder öfter</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>two spots</source>
        <translation>zwei Stellen</translation>
    </message>
    <message>
        <source>unable to do it</source>
        <translation>geht gar nicht</translation>
    </message>
    <message>
        <source>under your passphrase</source>
        <translation>unter Ihrer Passphrase</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>until it can be told</source>
        <translation>bis es sich sagen lässt</translation>
    </message>
    <message>
        <source>up by {points}</source>
        <translation>um {points} höher</translation>
    </message>
    <message>
        <source>very much better</source>
        <translation>sehr viel besser</translation>
    </message>
    <message>
        <source>very much worse</source>
        <translation>sehr viel schlechter</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>walk in again to come up</source>
        <translation>vorgehen, um hochzukommen</translation>
    </message>
    <message>
        <source>walk your feet back</source>
        <translation>mit den Füßen zurückgehen</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>wall or table to hold</source>
        <translation>Wand oder Tisch zum Festhalten</translation>
    </message>
    <message>
        <source>weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>what waited for a clinician: {caution}</source>
        <translation>was auf ärztliche Zustimmung wartete: {caution}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>withdrawn; it said: {words}</source>
        <translation>zurückgezogen; darin stand: {words}</translation>
    </message>
    <message>
        <source>woken once</source>
        <translation>einmal aufgewacht</translation>
    </message>
    <message>
        <source>woken twice or more</source>
        <translation>zweimal oder öfter aufgewacht</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>schlimmster vorstellbarer</translation>
    </message>
    <message>
        <source>worst leg pain after a low start, at most</source>
        <translation>stärkster Beinschmerz nach niedrigem Anfang, höchstens</translation>
    </message>
    <message>
        <source>worst leg pain, at most</source>
        <translation>stärkster Beinschmerz, höchstens</translation>
    </message>
    <message>
        <source>worst pain, 0 to 10: a dot for the leg, a square for the back, a line for the mean</source>
        <translation>stärkster Schmerz, 0 bis 10: ein Punkt für das Bein, ein Quadrat für den Rücken, eine Linie für das Mittel</translation>
    </message>
    <message>
        <source>worst {pain}</source>
        <translation>stärkster {pain}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>yes once|yes {n} times running</source>
        <translation>
            <numerusform>einmal ja</numerusform>
            <numerusform>{n}-mal in Folge ja</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>you feel better</source>
        <translation>es geht Ihnen besser</translation>
    </message>
    <message>
        <source>{activity} {then} → {now}</source>
        <translation>{activity} {then} → {now}</translation>
    </message>
    <message>
        <source>{activity}: {now} of {top}</source>
        <translation>{activity}: {now} von {top}</translation>
    </message>
    <message>
        <source>{activity}: {now} of {top}, {before} at first</source>
        <translation>{activity}: {now} von {top}, anfangs {before}</translation>
    </message>
    <message>
        <source>{advice}, from {time} on.</source>
        <translation>{advice}, also ab {time}.</translation>
    </message>
    <message>
        <source>{amount}, and {time} of Knees Rocking</source>
        <translation>{amount} und {time} Kniewiegen</translation>
    </message>
    <message>
        <source>{backup}, on {day}: read only</source>
        <translation>{backup}, am {day}: nur zum Lesen</translation>
    </message>
    <message>
        <source>{backup}: read only</source>
        <translation>{backup}: nur zum Lesen</translation>
    </message>
    <message>
        <source>{before} → {after} ({n})</source>
        <translation>{before} → {after} ({n})</translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>{before}; {after}</source>
        <translation>{before}; {after}</translation>
    </message>
    <message>
        <source>{by} less</source>
        <translation>{by} weniger</translation>
    </message>
    <message>
        <source>{by} more</source>
        <translation>{by} mehr</translation>
    </message>
    <message>
        <source>{calm} of {of} calm</source>
        <translation>{calm} von {of} ruhig</translation>
    </message>
    <message>
        <source>{caption}: {words}</source>
        <translation>{caption}: {words}</translation>
    </message>
    <message>
        <source>{caution}.</source>
        <translation>{caution}.</translation>
    </message>
    <message>
        <source>{change} ({day})</source>
        <translation>{change} ({day})</translation>
    </message>
    <message>
        <source>{change} a week</source>
        <translation>{change} je Woche</translation>
    </message>
    <message>
        <source>{change} of 10: the means of the first and of the last seven days.</source>
        <translation>{change}, von 10: die Mittel der ersten und der letzten sieben Tage.</translation>
    </message>
    <message>
        <source>{change}, on the word of {name}</source>
        <translation>{change}, auf Rat von {name}</translation>
    </message>
    <message>
        <source>{chip}, done</source>
        <translation>{chip}, gemacht</translation>
    </message>
    <message>
        <source>{chip}, free</source>
        <translation>{chip}, frei</translation>
    </message>
    <message>
        <source>{chip}, later</source>
        <translation>{chip}, später</translation>
    </message>
    <message>
        <source>{closed} Open from {time}.</source>
        <translation>{closed} Offen ab {time}.</translation>
    </message>
    <message>
        <source>{closed} That is {day}.</source>
        <translation>{closed} Das ist {day}.</translation>
    </message>
    <message>
        <source>{count}</source>
        <translation>{count}</translation>
    </message>
    <message>
        <source>{count} done</source>
        <translation>{count} gemacht</translation>
    </message>
    <message>
        <source>{count} done, no limit. As often as it helps.</source>
        <translation>{count} gemacht, keine Grenze. So oft es hilft.</translation>
    </message>
    <message>
        <source>{count} done, the limit is {limit}</source>
        <translation>{count} gemacht, die Grenze ist {limit}</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message>
        <source>{count}, {days}.</source>
        <translation>{count}, {days}.</translation>
    </message>
    <message>
        <source>{count}.</source>
        <translation>{count}.</translation>
    </message>
    <message>
        <source>{days} of {window}</source>
        <translation>{days} von {window}</translation>
    </message>
    <message>
        <source>{days} of {window}, leg up next day</source>
        <translation>{days} von {window}, Bein tags darauf schlechter</translation>
    </message>
    <message>
        <source>{days} of {window}, leg up next day, {liked} of {told} pleasant</source>
        <translation>{days} von {window}, Bein tags darauf schlechter, {liked} von {told} angenehm</translation>
    </message>
    <message>
        <source>{days} of {window}, {liked} of {told} pleasant</source>
        <translation>{days} von {window}, {liked} von {told} angenehm</translation>
    </message>
    <message>
        <source>{days}, none since yesterday</source>
        <translation>{days}, keiner seit gestern</translation>
    </message>
    <message>
        <source>{days}: no pain was entered.</source>
        <translation>{days}: Es wurde kein Schmerz eingetragen.</translation>
    </message>
    <message>
        <source>{days}: what was entered came too late to count.</source>
        <translation>{days}: Was eingetragen wurde, kam zu spät, um zu zählen.</translation>
    </message>
    <message>
        <source>{day} (entered later)</source>
        <translation>{day} (später eingetragen)</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>{day} at {time}, {entries}</source>
        <translation>{day} um {time}, {entries}</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} liegt noch in der Zukunft.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {distance}</source>
        <translation>{day}, {distance}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}. {words}</source>
        <translation>{day}. {words}</translation>
    </message>
    <message>
        <source>{day}: yes to “{question}” ({tier}).</source>
        <translation>{day}: Ja auf „{question}“ ({tier}).</translation>
    </message>
    <message>
        <source>{day}: yes to “{question}”.</source>
        <translation>{day}: Ja auf „{question}“.</translation>
    </message>
    <message>
        <source>{day}: {value}</source>
        <translation>{day}: {value}</translation>
    </message>
    <message>
        <source>{decision}: {what}</source>
        <translation>{decision}: {what}</translation>
    </message>
    <message>
        <source>{diary}, key {name}</source>
        <translation>{diary}, Schlüssel {name}</translation>
    </message>
    <message>
        <source>{done} of {limit} done</source>
        <translation>{done} von {limit} gemacht</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {limit} done in {n} day|{done} of {limit} done in {n} days</source>
        <translation>
            <numerusform>{done} von {limit} in {n} Tag gemacht</numerusform>
            <numerusform>{done} von {limit} in {n} Tagen gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {limit} done today</source>
        <translation>{done} von {limit} heute gemacht</translation>
    </message>
    <message>
        <source>{do} {moment}</source>
        <translation>{do}, {moment}</translation>
    </message>
    <message>
        <source>{emergency}, urgent {number}</source>
        <translation>{emergency}, dringend {number}</translation>
    </message>
    <message>
        <source>{entries}, chain head {hash}.</source>
        <translation>{entries}, Kettenende {hash}.</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
    <message numerus="yes">
        <source>{exercises} stays closed until a clinician agrees.|{exercises} stay closed until a clinician agrees.</source>
        <translation>
            <numerusform>Bis zur ärztlichen Zustimmung gesperrt: {exercises}.</numerusform>
            <numerusform>Bis zur ärztlichen Zustimmung gesperrt: {exercises}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercise} done</source>
        <translation>{exercise} gemacht</translation>
    </message>
    <message>
        <source>{exercise} {n}</source>
        <translation>{exercise} {n}</translation>
    </message>
    <message>
        <source>{exercise} {n} ({over} over the limit)</source>
        <translation>{exercise} {n} ({over} über der Grenze)</translation>
    </message>
    <message>
        <source>{exercise}, another level</source>
        <translation>{exercise}, andere Stufe</translation>
    </message>
    <message>
        <source>{exercise}, done earlier</source>
        <translation>{exercise}, früher gemacht</translation>
    </message>
    <message>
        <source>{exercise}, drawn</source>
        <translation>{exercise}, gezeichnet</translation>
    </message>
    <message>
        <source>{exercise}, level down</source>
        <translation>{exercise}, Stufe tiefer</translation>
    </message>
    <message>
        <source>{exercise}, level up</source>
        <translation>{exercise}, Stufe höher</translation>
    </message>
    <message>
        <source>{exercise}, {day}</source>
        <translation>{exercise}, {day}</translation>
    </message>
    <message>
        <source>{exercise}, {level}</source>
        <translation>{exercise}, {level}</translation>
    </message>
    <message>
        <source>{exercise}. {words}</source>
        <translation>{exercise}. {words}</translation>
    </message>
    <message>
        <source>{exercise}: not yet</source>
        <translation>{exercise}: noch nicht</translation>
    </message>
    <message>
        <source>{exercise}: yes, the next level</source>
        <translation>{exercise}: ja, die nächste Stufe</translation>
    </message>
    <message>
        <source>{field} {now}, was {was}</source>
        <translation>{field} {now}, vorher {was}</translation>
    </message>
    <message>
        <source>{field} {value}</source>
        <translation>{field} {value}</translation>
    </message>
    <message>
        <source>{figure}, as the programme has it again from {day}, was {was}</source>
        <translation>{figure}, ab {day} wieder wie im Programm, vorher {was}</translation>
    </message>
    <message>
        <source>{figure}, {now} from {day}, was {was}</source>
        <translation>{figure}, {now} ab {day}, vorher {was}</translation>
    </message>
    <message>
        <source>{figure}: it {reason}.</source>
        <translation>{figure}: Der Wert {reason}.</translation>
    </message>
    <message>
        <source>{figure}: {now} again, as the programme has it, instead of {was}</source>
        <translation>{figure}: wieder {now} wie im Programm, statt {was}</translation>
    </message>
    <message>
        <source>{figure}: {now} instead of {was}</source>
        <translation>{figure}: {now} statt {was}</translation>
    </message>
    <message>
        <source>{figure}: {now}, as it is</source>
        <translation>{figure}: {now}, wie bisher</translation>
    </message>
    <message>
        <source>{figure}: {value}</source>
        <translation>{figure}: {value}</translation>
    </message>
    <message>
        <source>{first} opens. {later} follow one after the other.</source>
        <translation>{first} öffnet. {later} folgen nacheinander.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{flare}, as it may come after {names}</source>
        <translation>{flare}, wie er nach {names} vorkommen kann</translation>
    </message>
    <message>
        <source>{flare}, counted as a long one</source>
        <translation>{flare}, als langer gezählt</translation>
    </message>
    <message>
        <source>{flare}, longer than most</source>
        <translation>{flare}, länger als die meisten</translation>
    </message>
    <message>
        <source>{flare}; no exercise goes with it</source>
        <translation>{flare}; keine Übung passt dazu</translation>
    </message>
    <message>
        <source>{hours} {median}, from {least} to {most}</source>
        <translation>{hours} {median}, von {least} bis {most}</translation>
    </message>
    <message>
        <source>{hours} {pains}</source>
        <translation>{hours} {pains}</translation>
    </message>
    <message numerus="yes">
        <source>{hour} once|{hour} {n} times</source>
        <translation>
            <numerusform>{hour} einmal</numerusform>
            <numerusform>{hour} {n}-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} {reason}</source>
        <translation>{key} {reason}</translation>
    </message>
    <message>
        <source>{kind}: what it should say</source>
        <translation>{kind}: was es heißen soll</translation>
    </message>
    <message>
        <source>{kind}: {n}</source>
        <translation>{kind}: {n}</translation>
    </message>
    <message>
        <source>{last} comes before {first}: please set the earlier day first.</source>
        <translation>{last} liegt vor {first}: Bitte nennen Sie den früheren Tag zuerst.</translation>
    </message>
    <message>
        <source>{leg} and {back}</source>
        <translation>{leg} und {back}</translation>
    </message>
    <message numerus="yes">
        <source>{length} of {n} character|{length} of {n} characters</source>
        <translation>
            <numerusform>{length} von {n} Zeichen</numerusform>
            <numerusform>{length} von {n} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{length}, begun by the visit to {name}</source>
        <translation>{length}, begonnen mit dem Termin bei {name}</translation>
    </message>
    <message>
        <source>{level} from now on?</source>
        <translation>Ab jetzt „{level}“?</translation>
    </message>
    <message>
        <source>{level}, not begun</source>
        <translation>{level}, nicht begonnen</translation>
    </message>
    <message>
        <source>{level}, since {day}</source>
        <translation>{level}, seit {day}</translation>
    </message>
    <message>
        <source>{level}: {dose}</source>
        <translation>{level}: {dose}</translation>
    </message>
    <message>
        <source>{limit} (prescribed, was {n})</source>
        <translation>{limit} (verordnet, war {n})</translation>
    </message>
    <message>
        <source>{line} is there twice. Each line is answered once.</source>
        <translation>{line} steht zweimal da. Jede Zeile wird einmal beantwortet.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>{matter}: {what}</source>
        <translation>{matter}: {what}</translation>
    </message>
    <message>
        <source>{mean}, you feel better</source>
        <translation>{mean}, es geht Ihnen besser</translation>
    </message>
    <message>
        <source>{met} of {of} met</source>
        <translation>{met} von {of} erfüllt</translation>
    </message>
    <message>
        <source>{met} of {of} rules met on {day}</source>
        <translation>{met} von {of} Regeln am {day} erfüllt</translation>
    </message>
    <message>
        <source>{met} of {of} rules met today</source>
        <translation>{met} von {of} Regeln heute erfüllt</translation>
    </message>
    <message>
        <source>{middle}, worst {worst}</source>
        <translation>{middle}, stärkster {worst}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{mistake} The diary {name} was left as it is.</source>
        <translation>{mistake} Das Tagebuch {name} wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>{moment} ({zone})</source>
        <translation>{moment} ({zone})</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{most} in {hours} h</source>
        <translation>{most} in {hours} h</translation>
    </message>
    <message numerus="yes">
        <source>{most} in {n} day|{most} in {n} days</source>
        <translation>
            <numerusform>{most} in {n} Tag</numerusform>
            <numerusform>{most} in {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} together: {limit}.</source>
        <translation>{names} zusammen: {limit}.</translation>
    </message>
    <message>
        <source>{name} agreed on {day}.</source>
        <translation>{name} hat am {day} zugestimmt.</translation>
    </message>
    <message>
        <source>{name} agrees to {matter}</source>
        <translation>{name} stimmt zu: {matter}</translation>
    </message>
    <message>
        <source>{name} belongs to the chronic stage.</source>
        <translation>{name} gehört zur chronischen Phase.</translation>
    </message>
    <message>
        <source>{name} could not be erased: the system refuses to remove {files}. Allow writing in that folder, and try again.</source>
        <translation>{name} konnte nicht gelöscht werden: Das System lässt {files} nicht entfernen. Erlauben Sie das Schreiben in diesem Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} from now on: {level}</source>
        <translation>{name} ab jetzt: {level}</translation>
    </message>
    <message>
        <source>{name} from now on: {level}, after a flare</source>
        <translation>{name} ab jetzt: {level}, nach einem Schub</translation>
    </message>
    <message>
        <source>{name} from now on: {level}, after days without a check-in</source>
        <translation>{name} ab jetzt: {level}, nach Tagen ohne Tageseintrag</translation>
    </message>
    <message>
        <source>{name} from now on: {level}, by choice</source>
        <translation>{name} ab jetzt: {level}, auf eigenen Wunsch</translation>
    </message>
    <message>
        <source>{name} goes from {bottom} to {top}; {number} is not on that scale.</source>
        <translation>{name} geht von {bottom} bis {top}; {number} liegt nicht auf dieser Skala.</translation>
    </message>
    <message>
        <source>{name} has another key than the diary that was last open in its place. It may be a copy from before that one got its key; look for the newer one, or for a backup. Nothing was changed.</source>
        <translation>{name} hat einen anderen Schlüssel als das Tagebuch, das zuletzt an seiner Stelle geöffnet war. Es ist vielleicht eine Kopie aus der Zeit, bevor jenes seinen Schlüssel bekam; suchen Sie nach dem neueren oder nach einer Sicherung. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>{name} has been done as often as the programme allows for now.</source>
        <translation>{name} wurde so oft gemacht, wie das Programm es vorerst erlaubt.</translation>
    </message>
    <message>
        <source>{name} has no level {level}. It has: {known}.</source>
        <translation>{name} hat keine Stufe {level}. Es gibt: {known}.</translation>
    </message>
    <message>
        <source>{name} holds no entries: it seems to be a copy that was made while Unbend was open, without the file {name}-wal in which the entries were then. It was left as it is. Close Unbend where the diary comes from, copy all files whose names begin with {name}, and open that copy.</source>
        <translation>{name} enthält keine Einträge: Es scheint eine Kopie zu sein, die bei geöffnetem Unbend gemacht wurde, ohne die Datei {name}-wal, in der die Einträge dann liegen. Sie wurde gelassen, wie sie ist. Schließen Sie Unbend dort, woher das Tagebuch kommt, kopieren Sie alle Dateien, deren Name mit {name} beginnt, und öffnen Sie diese Kopie.</translation>
    </message>
    <message>
        <source>{name} is at that level already.</source>
        <translation>{name} ist schon auf dieser Stufe.</translation>
    </message>
    <message>
        <source>{name} is closed. {why}</source>
        <translation>{name} ist gesperrt. {why}</translation>
    </message>
    <message>
        <source>{name} is damaged and was not opened. It was left as it is: keep it, and copy it before anything else is tried.</source>
        <translation>{name} ist beschädigt und wurde nicht geöffnet. Es wurde so gelassen, wie es war: Behalten Sie es und machen Sie eine Kopie, bevor etwas anderes versucht wird.</translation>
    </message>
    <message>
        <source>{name} is damaged, so no backup was made. The earlier backups are kept, and none is removed until you say so.</source>
        <translation>{name} ist beschädigt, deshalb wurde keine Sicherung angelegt. Die früheren Sicherungen bleiben, und keine wird entfernt, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>{name} is in use by another program. Close that program and try again.</source>
        <translation>{name} wird von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not an Unbend diary. It was left as it is.</source>
        <translation>{name} ist kein Unbend-Tagebuch. Es wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>{name} is older than the diary that was last open on this computer: entries that were recorded since are not in it. It may be a copy from before; look for the newer one, or for a backup. Nothing was changed.</source>
        <translation>{name} ist älter als das Tagebuch, das zuletzt auf diesem Computer offen war: Einträge, die seitdem aufgezeichnet wurden, fehlen darin. Vielleicht ist es eine frühere Kopie; suchen Sie nach der neueren oder nach einer Sicherung. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>{name} is open in another Unbend: close that one first. Nothing was written.</source>
        <translation>{name} ist in einem anderen Unbend offen: Bitte zuerst jenes schließen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{name} is open, and it could not be noted that it opens from now on: the next start opens the diary before.</source>
        <translation>{name} ist geöffnet, aber es ließ sich nicht vermerken, dass es sich von nun an öffnet: Der nächste Start öffnet das Tagebuch davor.</translation>
    </message>
    <message>
        <source>{name} was closed before it was read to its end.</source>
        <translation>{name} wurde geschlossen, bevor alles gelesen war.</translation>
    </message>
    <message numerus="yes">
        <source>{name} was new {n} day ago|{name} was new {n} days ago</source>
        <translation>
            <numerusform>{name} war vor {n} Tag neu</numerusform>
            <numerusform>{name} war vor {n} Tagen neu</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Unbend. Update Unbend to open it; the diary was left as it is.</source>
        <translation>{name} wurde von einer neueren Version von Unbend geschrieben. Aktualisieren Sie Unbend, um es zu öffnen; das Tagebuch wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>{name} {n}</source>
        <translation>{name} {n}</translation>
    </message>
    <message>
        <source>{name} – Unbend</source>
        <translation>{name} – Unbend</translation>
    </message>
    <message numerus="yes">
        <source>{name}, last day|{name}, last {n} days</source>
        <translation>
            <numerusform>{name}, letzter Tag</numerusform>
            <numerusform>{name}, letzte {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, level {n} of {of}</source>
        <translation>{name}, Stufe {n} von {of}</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, Version {version}</translation>
    </message>
    <message>
        <source>{name}. The diary opens while you are signed in here.</source>
        <translation>{name}. Das Tagebuch öffnet sich, solange Sie hier angemeldet sind.</translation>
    </message>
    <message>
        <source>{name}.key.json, the key file of {name}, is damaged. The diary was left as it is. Put a copy of the key file of its newest backup in its place, under this name.</source>
        <translation>{name}.key.json, die Schlüsseldatei von {name}, ist beschädigt. Das Tagebuch blieb, wie es ist. Legen Sie an ihre Stelle eine Kopie der Schlüsseldatei der neuesten Sicherung, unter diesem Namen.</translation>
    </message>
    <message>
        <source>{name}.key.json, the small file that says where the key of {name} is kept, is missing, and a copy without it could not be opened. Put it back beside the diary.</source>
        <translation>{name}.key.json, die kleine Datei, in der steht, wo der Schlüssel von {name} liegt, fehlt. Eine Kopie ließe sich ohne sie nicht öffnen. Legen Sie sie wieder neben das Tagebuch.</translation>
    </message>
    <message>
        <source>{name}: from {least} to {most}, mean {mean}.</source>
        <translation>{name}: von {least} bis {most}, Mittel {mean}.</translation>
    </message>
    <message>
        <source>{name}: {figure}</source>
        <translation>{name}: {figure}</translation>
    </message>
    <message>
        <source>{name}: {figure} {unit}</source>
        <translation>{name}: {figure} {unit}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>{number} of {of}</source>
        <translation>{number} von {of}</translation>
    </message>
    <message>
        <source>{number}, {change}</source>
        <translation>{number}, {change}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>{n} % of the film is made</source>
        <translation>{n} % des Films sind fertig</translation>
    </message>
    <message>
        <source>{n} a day</source>
        <translation>{n} am Tag</translation>
    </message>
    <message>
        <source>{n} a week</source>
        <translation>{n} in der Woche</translation>
    </message>
    <message>
        <source>{n} after</source>
        <translation>{n} danach</translation>
    </message>
    <message>
        <source>{n} at its highest</source>
        <translation>{n} am höchsten</translation>
    </message>
    <message numerus="yes">
        <source>{n} backup has the old key. It is removed, and a new one is made.|{n} backups have the old key. They are removed, and a new one is made.</source>
        <translation>
            <numerusform>{n} Sicherung hat den alten Schlüssel. Sie wird entfernt, und eine neue wird gemacht.</numerusform>
            <numerusform>{n} Sicherungen haben den alten Schlüssel. Sie werden entfernt, und eine neue wird gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup holds the words. It is removed, and a new one is made.|{n} backups hold the words. They are removed, and a new one is made.</source>
        <translation>
            <numerusform>{n} Sicherung enthält die Worte. Sie wird entfernt, und eine neue wird angelegt.</numerusform>
            <numerusform>{n} Sicherungen enthalten die Worte. Sie werden entfernt, und eine neue wird angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} backup that Unbend made.|{n} backups that Unbend made.</source>
        <translation>
            <numerusform>{n} Sicherung, die Unbend angelegt hat.</numerusform>
            <numerusform>{n} Sicherungen, die Unbend angelegt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} before</source>
        <translation>{n} davor</translation>
    </message>
    <message numerus="yes">
        <source>{n} day after {name}|{n} days after {name}</source>
        <translation>
            <numerusform>{n} Tag nach {name}</numerusform>
            <numerusform>{n} Tage nach {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day ago|{n} days ago</source>
        <translation>
            <numerusform>vor {n} Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day farther down the leg|{n} days farther down the leg</source>
        <translation>
            <numerusform>{n} Tag mit Schmerz weiter unten</numerusform>
            <numerusform>{n} Tage mit Schmerz weiter unten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day in a row|{n} days in a row</source>
        <translation>
            <numerusform>{n} Tag in Folge</numerusform>
            <numerusform>{n} Tage in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day in the acute stage|{n} days in the acute stage</source>
        <translation>
            <numerusform>{n} Tag in der akuten Phase</numerusform>
            <numerusform>{n} Tage in der akuten Phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day later|{n} days later</source>
        <translation>
            <numerusform>{n} Tag später</numerusform>
            <numerusform>{n} Tage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day read|{n} days read</source>
        <translation>
            <numerusform>{n} erfasster Tag</numerusform>
            <numerusform>{n} erfasste Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day since a flare|{n} days since a flare</source>
        <translation>
            <numerusform>{n} Tag seit einem Schub</numerusform>
            <numerusform>{n} Tage seit einem Schub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day with more painkillers|{n} days with more painkillers</source>
        <translation>
            <numerusform>{n} Tag mit mehr Schmerzmitteln</numerusform>
            <numerusform>{n} Tage mit mehr Schmerzmitteln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day with the Table Stretch|{n} days with the Table Stretch</source>
        <translation>
            <numerusform>{n} Tag mit der Tischdehnung</numerusform>
            <numerusform>{n} Tage mit der Tischdehnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day with the leg up|{n} days with the leg up</source>
        <translation>
            <numerusform>{n} Tag mit stärkerem Beinschmerz</numerusform>
            <numerusform>{n} Tage mit stärkerem Beinschmerz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day, from {day}|{n} days, from {day}</source>
        <translation>
            <numerusform>{n} Tag, ab {day}</numerusform>
            <numerusform>{n} Tage, ab {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} day|{n} days</source>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry behind a rule|{n} entries behind a rule</source>
        <translation>
            <numerusform>{n} Eintrag hinter einer Regel</numerusform>
            <numerusform>{n} Einträge hinter einer Regel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry came into your diary.|{n} entries came into your diary.</source>
        <translation>
            <numerusform>{n} Eintrag kam in Ihr Tagebuch.</numerusform>
            <numerusform>{n} Einträge kamen in Ihr Tagebuch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry is in your diary already, and stays as it is.|{n} entries are in your diary already, and stay as they are.</source>
        <translation>
            <numerusform>{n} Eintrag ist schon in Ihrem Tagebuch und bleibt, wie er ist.</numerusform>
            <numerusform>{n} Einträge sind schon in Ihrem Tagebuch und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry of this history stands in your diary with another content, so one of them was changed. Nothing was taken in.|{n} entries of this history stand in your diary with another content, so one of them was changed. Nothing was taken in.</source>
        <translation>
            <numerusform>{n} Eintrag dieser Aufzeichnung steht mit anderem Inhalt in Ihrem Tagebuch; einer von beiden wurde also verändert. Nichts wurde übernommen.</numerusform>
            <numerusform>{n} Einträge dieser Aufzeichnung stehen mit anderem Inhalt in Ihrem Tagebuch; jeweils einer wurde also verändert. Nichts wurde übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry since {day}|{n} entries since {day}</source>
        <translation>
            <numerusform>{n} Eintrag seit {day}</numerusform>
            <numerusform>{n} Einträge seit {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry was written by a newer Unbend. It would be kept, and your diary could only be read until you update Unbend.|{n} entries were written by a newer Unbend. They would be kept, and your diary could only be read until you update Unbend.</source>
        <translation>
            <numerusform>{n} Eintrag wurde von einem neueren Unbend geschrieben. Er bliebe erhalten, und Ihr Tagebuch ließe sich nur lesen, bis Sie Unbend aktualisieren.</numerusform>
            <numerusform>{n} Einträge wurden von einem neueren Unbend geschrieben. Sie blieben erhalten, und Ihr Tagebuch ließe sich nur lesen, bis Sie Unbend aktualisieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry was written by a newer version of Unbend. Update Unbend to bring the two together.|{n} entries were written by a newer version of Unbend. Update Unbend to bring the two together.</source>
        <translation>
            <numerusform>{n} Eintrag wurde von einer neueren Version von Unbend geschrieben. Aktualisieren Sie Unbend, um beide zusammenzuführen.</numerusform>
            <numerusform>{n} Einträge wurden von einer neueren Version von Unbend geschrieben. Aktualisieren Sie Unbend, um beide zusammenzuführen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entry|{n} entries</source>
        <translation>
            <numerusform>{n} Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} figure was prescribed in these days, by {names}.|{n} figures were prescribed in these days, by {names}.</source>
        <translation>
            <numerusform>{n} Angabe wurde in diesen Tagen verordnet, von {names}.</numerusform>
            <numerusform>{n} Angaben wurden in diesen Tagen verordnet, von {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flare, on {last}.|{n} flares, the last on {last}.</source>
        <translation>
            <numerusform>{n} Schub, am {last}.</numerusform>
            <numerusform>{n} Schübe, der letzte am {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} flare|{n} flares</source>
        <translation>
            <numerusform>{n} Schub</numerusform>
            <numerusform>{n} Schübe</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} h before</source>
        <translation>{n} h davor</translation>
    </message>
    <message numerus="yes">
        <source>{n} hour|{n} hours</source>
        <translation>
            <numerusform>{n} Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} line ticked|{n} lines ticked</source>
        <translation>
            <numerusform>{n} Zeile angekreuzt</numerusform>
            <numerusform>{n} Zeilen angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute|{n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more check-in|{n} more check-ins</source>
        <translation>
            <numerusform>noch {n} Tageseintrag</numerusform>
            <numerusform>noch {n} Tageseinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new entry|{n} new entries</source>
        <translation>
            <numerusform>{n} neuer Eintrag</numerusform>
            <numerusform>{n} neue Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} night woken by the leg|{n} nights woken by the leg</source>
        <translation>
            <numerusform>{n} vom Bein geweckte Nacht</numerusform>
            <numerusform>{n} vom Bein geweckte Nächte</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of 10</source>
        <translation>{n} von 10</translation>
    </message>
    <message>
        <source>{n} of {most}</source>
        <translation>{n} von {most}</translation>
    </message>
    <message>
        <source>{n} over the limit</source>
        <translation>{n} über der Grenze</translation>
    </message>
    <message numerus="yes">
        <source>{n} over the limit|{n} over the limit</source>
        <translation>
            <numerusform>{n} über der Grenze</numerusform>
            <numerusform>{n} über der Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} part|{n} parts</source>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} percent of the leg pain at the start</source>
        <translation>{n} Prozent des Beinschmerzes am Anfang</translation>
    </message>
    <message numerus="yes">
        <source>{n} point above the settled leg pain|{n} points above the settled leg pain</source>
        <translation>
            <numerusform>{n} Punkt über dem Ruhewert des Beins</numerusform>
            <numerusform>{n} Punkte über dem Ruhewert des Beins</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} points</source>
        <translation>{n} Punkte</translation>
    </message>
    <message numerus="yes">
        <source>{n} point|{n} points</source>
        <translation>
            <numerusform>{n} Punkt</numerusform>
            <numerusform>{n} Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} question|{n} questions</source>
        <translation>
            <numerusform>{n} Frage</numerusform>
            <numerusform>{n} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} repetition|{n} repetitions</source>
        <translation>
            <numerusform>{n} Wiederholung</numerusform>
            <numerusform>{n} Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} restored diary beside it.|{n} restored diaries beside it.</source>
        <translation>
            <numerusform>{n} wiederhergestelltes Tagebuch daneben.</numerusform>
            <numerusform>{n} wiederhergestellte Tagebücher daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} restored diary beside this one keeps the key that it has.|{n} restored diaries beside this one keep the keys that they have.</source>
        <translation>
            <numerusform>{n} wiederhergestelltes Tagebuch daneben behält den Schlüssel, den es hat.</numerusform>
            <numerusform>{n} wiederhergestellte Tagebücher daneben behalten die Schlüssel, die sie haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} restored diary beside this one stays as it is, words and all, and keeps its key.|{n} restored diaries beside this one stay as they are, words and all, and keep their keys.</source>
        <translation>
            <numerusform>{n} wiederhergestelltes Tagebuch daneben bleibt, wie es ist, mit allen Worten, und behält seinen Schlüssel.</numerusform>
            <numerusform>{n} wiederhergestellte Tagebücher daneben bleiben, wie sie sind, mit allen Worten, und behalten ihre Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} second.|{n} seconds.</source>
        <translation>
            <numerusform>{n} Sekunde.</numerusform>
            <numerusform>{n} Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session at this level kept to the limits; it needs {needed}.|{n} sessions at this level kept to the limits; it needs {needed}.</source>
        <translation>
            <numerusform>{n} Einheit auf dieser Stufe blieb in den Grenzen; nötig sind {needed}.</numerusform>
            <numerusform>{n} Einheiten auf dieser Stufe blieben in den Grenzen; nötig sind {needed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} session|{n} sessions</source>
        <translation>
            <numerusform>{n} Einheit</numerusform>
            <numerusform>{n} Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set|{n} sets</source>
        <translation>
            <numerusform>{n} Satz</numerusform>
            <numerusform>{n} Sätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} severe day|{n} severe days in a row</source>
        <translation>
            <numerusform>{n} starker Tag</numerusform>
            <numerusform>{n} starke Tage in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sign ticked.|{n} signs ticked.</source>
        <translation>
            <numerusform>{n} Zeichen angekreuzt.</numerusform>
            <numerusform>{n} Zeichen angekreuzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} yes running|{n} times yes running</source>
        <translation>
            <numerusform>{n} Ja in Folge</numerusform>
            <numerusform>{n}-mal Ja in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}, a real change</source>
        <translation>{n}, echte Veränderung</translation>
    </message>
    <message>
        <source>{n}, {change}</source>
        <translation>{n}, {change}</translation>
    </message>
    <message>
        <source>{n}×</source>
        <translation>{n}×</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{other}, beside {name}, opens by the same key in the keychain and has no passphrase. Give that diary a passphrase first; nothing was changed.</source>
        <translation>{other}, neben {name}, wird mit demselben Schlüssel im Schlüsselbund geöffnet und hat keine Passphrase. Geben Sie jenem Tagebuch zuerst eine Passphrase; geändert wurde nichts.</translation>
    </message>
    <message>
        <source>{pain} of {top}</source>
        <translation>{pain} von {top}</translation>
    </message>
    <message>
        <source>{pain} of {top}, a 0 makes it {top}</source>
        <translation>{pain} von {top}, mit einer 0 wird es {top}</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{period}, first day</source>
        <translation>{period}, erster Tag</translation>
    </message>
    <message>
        <source>{period}, last day</source>
        <translation>{period}, letzter Tag</translation>
    </message>
    <message>
        <source>{place} of {n}</source>
        <translation>{place} von {n}</translation>
    </message>
    <message>
        <source>{place}. {told}</source>
        <translation>{place}. {told}</translation>
    </message>
    <message>
        <source>{place}: from {before} to {after}</source>
        <translation>{place}: von {before} auf {after}</translation>
    </message>
    <message numerus="yes">
        <source>{questionnaire} has {n} line; {here}|{questionnaire} has {n} lines; {here}</source>
        <translation>
            <numerusform>{questionnaire} hat {n} Zeile; {here}</numerusform>
            <numerusform>{questionnaire} hat {n} Zeilen; {here}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{questionnaire} needs {n} line; {here}|{questionnaire} needs {n} lines; {here}</source>
        <translation>
            <numerusform>{questionnaire} braucht {n} Zeile; {here}</numerusform>
            <numerusform>{questionnaire} braucht {n} Zeilen; {here}</numerusform>
        </translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{read_only}: somebody else&apos;s history on {day}, {name}</source>
        <translation>{read_only}: fremde Aufzeichnung am {day}, {name}</translation>
    </message>
    <message>
        <source>{read_only}: somebody else&apos;s history, {name}</source>
        <translation>{read_only}: fremde Aufzeichnung, {name}</translation>
    </message>
    <message numerus="yes">
        <source>{read} of {n} day read|{read} of {n} days read</source>
        <translation>
            <numerusform>{read} von {n} Tag erfasst</numerusform>
            <numerusform>{read} von {n} Tagen erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of {n} day|{read} of {n} days</source>
        <translation>
            <numerusform>{read} von {n} Tag</numerusform>
            <numerusform>{read} von {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{read} of {n} part|{read} of {n} parts</source>
        <translation>
            <numerusform>{read} von {n} Teil</numerusform>
            <numerusform>{read} von {n} Teilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{result} {when}.</source>
        <translation>{result} {when}.</translation>
    </message>
    <message>
        <source>{rule}: {mark}. {value}</source>
        <translation>{rule}: {mark}. {value}</translation>
    </message>
    <message>
        <source>{rule}: {mark}. {value}, {limit}</source>
        <translation>{rule}: {mark}. {value}, {limit}</translation>
    </message>
    <message>
        <source>{run} of {needed} days in a row</source>
        <translation>{run} von {needed} Tagen in Folge</translation>
    </message>
    <message>
        <source>{scale}: {pain} of {top}</source>
        <translation>{scale}: {pain} von {top}</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{session}: back</source>
        <translation>{session}: zurück</translation>
    </message>
    <message>
        <source>{session}: {answer}</source>
        <translation>{session}: {answer}</translation>
    </message>
    <message>
        <source>{session}: {question} {answer}</source>
        <translation>{session}: {question} {answer}</translation>
    </message>
    <message>
        <source>{session}: {rise}</source>
        <translation>{session}: {rise}</translation>
    </message>
    <message>
        <source>{some} {more}</source>
        <translation>{some} {more}</translation>
    </message>
    <message>
        <source>{some}, {more}</source>
        <translation>{some}, {more}</translation>
    </message>
    <message>
        <source>{span} apart</source>
        <translation>{span} Abstand</translation>
    </message>
    <message>
        <source>{span} later</source>
        <translation>{span} später</translation>
    </message>
    <message>
        <source>{stage}, day {day}</source>
        <translation>{stage}, Tag {day}</translation>
    </message>
    <message>
        <source>{stage}, {phase}, day {day}</source>
        <translation>{stage}, {phase}, Tag {day}</translation>
    </message>
    <message>
        <source>{then} → {now}: {amounts}</source>
        <translation>{then} → {now}: {amounts}</translation>
    </message>
    <message>
        <source>{time} held</source>
        <translation>{time} gehalten</translation>
    </message>
    <message>
        <source>{title} · {figures}</source>
        <translation>{title} · {figures}</translation>
    </message>
    <message>
        <source>{title}. {sentence}</source>
        <translation>{title}. {sentence}</translation>
    </message>
    <message>
        <source>{title}. {words}</source>
        <translation>{title}. {words}</translation>
    </message>
    <message>
        <source>{title}: {value}</source>
        <translation>{title}: {value}</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>{value} ({n})</source>
        <translation>{value} ({n})</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{weekday} {time}, {distance}</source>
        <translation>{weekday} {time}, {distance}</translation>
    </message>
    <message>
        <source>{what} (level: {level})</source>
        <translation>{what} (Stufe: {level})</translation>
    </message>
    <message>
        <source>{what} of {day}, {time}</source>
        <translation>{what} vom {day}, {time}</translation>
    </message>
    <message>
        <source>{what} {whom}</source>
        <translation>{what} {whom}</translation>
    </message>
    <message>
        <source>{what}, at most</source>
        <translation>{what}, höchstens</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
    <message>
        <source>{what}; here {n}</source>
        <translation>{what}; hier {n}</translation>
    </message>
    <message>
        <source>{where}: {title}</source>
        <translation>{where}: {title}</translation>
    </message>
    <message>
        <source>{why} Earliest {day}.</source>
        <translation>{why} Frühestens {day}.</translation>
    </message>
    <message>
        <source>{why} It was left as it is.</source>
        <translation>{why} Es wurde so gelassen, wie es war.</translation>
    </message>
    <message>
        <source>{why} Next from {time}.</source>
        <translation>{why} Nächste ab {time}.</translation>
    </message>
    <message>
        <source>{why} Nothing was restored, and your diary is as it was.</source>
        <translation>{why} Es wurde nichts wiederhergestellt, und das Tagebuch ist, wie es war.</translation>
    </message>
    <message>
        <source>{why} Nothing was saved.</source>
        <translation>{why} Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>{why} So nothing was brought in yet.</source>
        <translation>{why} Deshalb wurde noch nichts übernommen.</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
    <message>
        <source>{would} {was}</source>
        <translation>{would} {was}</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>“{answer}”</translation>
    </message>
    <message>
        <source>“{answer}” or better overall</source>
        <translation>insgesamt „{answer}“ oder besser</translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>„{note}“</translation>
    </message>
    <message>
        <source>“{words}” ({about})</source>
        <translation>„{words}“ ({about})</translation>
    </message>
</context>
</TS>
