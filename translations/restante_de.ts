<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AxisText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Date in a tool tip, as a format of QLocale: &quot;Mon 23 Nov 2026&quot;.</extracomment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Day of the month on a time axis, as a format of QLocale: &quot;23&quot;.</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Day on a time axis, as a format of QLocale: &quot;Mon 23 Nov&quot;.</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Window and tray icon for the backup mail server Restante. The relay service runs without it.</source>
        <translation>Fenster und Symbol im Infobereich für den Backup-MX Restante. Der Relay-Dienst läuft auch ohne sie.</translation>
    </message>
    <message>
        <source>Control socket of the relay service.</source>
        <translation>Steuer-Socket des Relay-Dienstes.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pfad</translation>
    </message>
    <message>
        <source>Data directory of the relay service, where its control socket is.</source>
        <translation>Datenverzeichnis des Relay-Dienstes, in dem sein Steuer-Socket liegt.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>verzeichnis</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Open the window at that page, e.g. queue or warnings.</source>
        <translation>Das Fenster auf dieser Seite öffnen, z. B. queue oder warnings.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Restante is still here</source>
        <translation>Restante ist noch da</translation>
    </message>
    <message>
        <source>The window is in the tray. Quit it there if you want; the relay keeps running either way.</source>
        <translation>Das Fenster ist im Infobereich. Dort können Sie es beenden, wenn Sie wollen; das Relay läuft in jedem Fall weiter.</translation>
    </message>
</context>
<context>
    <name>ui::AccessSection</name>
    <message>
        <source>Accounts of this machine, one a line: user:NAME or group:NAME. The system&apos;s administrator (root) may always do everything, so nobody is locked out for good.</source>
        <translation>Konten dieses Rechners, eines je Zeile: user:NAME oder group:NAME. Der Systemverwalter (root) darf immer alles, so wird niemand für immer ausgesperrt.</translation>
    </message>
    <message>
        <source>See the state, the queue and the history: who wrote to whom, never what.</source>
        <translation>Sieht Zustand, Warteschlange und Verlauf: wer wem schrieb, nie was.</translation>
    </message>
    <message>
        <source>Also try, hold, return or remove mail, and pause mail servers.</source>
        <translation>Darf auch Mail versuchen, anhalten, zurückgeben oder entfernen und Mailserver pausieren.</translation>
    </message>
    <message>
        <source>Also change the settings, and read kept mail.</source>
        <translation>Darf auch die Einstellungen ändern und aufbewahrte Mail lesen.</translation>
    </message>
    <message>
        <source>May look</source>
        <translation>Darf zusehen</translation>
    </message>
    <message>
        <source>May operate</source>
        <translation>Darf bedienen</translation>
    </message>
    <message>
        <source>May administer</source>
        <translation>Darf verwalten</translation>
    </message>
</context>
<context>
    <name>ui::AlertProof</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
    <message>
        <source>Send a test alert</source>
        <translation>Testalarm senden</translation>
    </message>
    <message>
        <source>Send a test alert to %1</source>
        <translation>Testalarm an %1 senden</translation>
    </message>
    <message>
        <source>code from the test alert</source>
        <translation>Code aus dem Testalarm</translation>
    </message>
    <message>
        <source>Code from the test alert to %1</source>
        <translation>Code aus dem Testalarm an %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm the code of %1</source>
        <translation>Code von %1 bestätigen</translation>
    </message>
    <message>
        <source>Proved: a test alert arrived and was confirmed.</source>
        <translation>Bewiesen: Ein Testalarm kam an und wurde bestätigt.</translation>
    </message>
    <message>
        <source>Cannot leave:</source>
        <translation>Kann nicht hinaus:</translation>
    </message>
    <message>
        <source>It is on its way. Write the code that is in it.</source>
        <translation>Er ist unterwegs. Geben Sie den Code ein, der darin steht.</translation>
    </message>
    <message>
        <source>Not proved yet. Until then the Overview lists it as still to be done.</source>
        <translation>Noch nicht bewiesen. Bis dahin steht es in der Übersicht bei dem, was noch zu tun ist.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsSection</name>
    <message>
        <source>Who is told of warnings. Take addresses at another provider: mail to your own domains waits here while your mail server is away.</source>
        <translation>Wem Warnungen gemeldet werden. Nehmen Sie Adressen bei einem anderen Anbieter: Mail an Ihre eigenen Domains wartet hier, solange Ihr Mailserver weg ist.</translation>
    </message>
    <message>
        <source>Where alerts are posted, for a chat or an app on the telephone. Leave it empty if you have none.</source>
        <translation>Wohin Meldungen gehen, für einen Chat oder eine App auf dem Telefon. Lassen Sie es leer, wenn Sie keine haben.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>ntfy, for the app of that name</source>
        <translation>ntfy, für die App dieses Namens</translation>
    </message>
    <message>
        <source>Each is counted from the message before; the last interval is repeated.</source>
        <translation>Jede zählt ab der vorigen Nachricht; der letzte Abstand wiederholt sich.</translation>
    </message>
    <message>
        <source>After 5 minutes, 1 hour, 4 hours, then every day</source>
        <translation>Nach 5 Minuten, 1 Stunde, 4 Stunden, dann jeden Tag</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>In them reminders, ends of warnings and what is no problem wait until the morning.</source>
        <translation>Erinnerungen, Enden von Warnungen und was kein Problem ist, warten dann bis zum Morgen.</translation>
    </message>
    <message>
        <source>A restart of a few minutes is then no alert.</source>
        <translation>Ein Neustart von wenigen Minuten ist dann keine Meldung.</translation>
    </message>
    <message>
        <source>Mail addresses, one a line</source>
        <translation>Mailadressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Web address (webhook)</source>
        <translation>Webadresse (Webhook)</translation>
    </message>
    <message>
        <source>Form of what is posted</source>
        <translation>Form des Gesendeten</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <translation>Sprache der Meldungen</translation>
    </message>
    <message>
        <source>Reminders of a problem that lasts</source>
        <translation>Erinnerungen an ein andauerndes Problem</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tell of new problems in quiet hours too</source>
        <translation>Neue Probleme auch in der Ruhezeit melden</translation>
    </message>
    <message>
        <source>Tell when a mail server is away for</source>
        <translation>Melden, wenn ein Mailserver weg ist seit</translation>
    </message>
    <message>
        <source>Tell when mail waits though its server is there for</source>
        <translation>Melden, wenn Mail wartet, obwohl ihr Server da ist, seit</translation>
    </message>
</context>
<context>
    <name>ui::Announcement</name>
    <message>
        <source>Open the overview</source>
        <translation>Übersicht öffnen</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>No contact with the relay service</source>
        <translation>Keine Verbindung zum Relay-Dienst</translation>
    </message>
    <message>
        <source>While it does not run, it accepts no mail and hands none over. What it keeps stays on its disk.</source>
        <translation>Solange er nicht läuft, nimmt er keine E-Mails an und übergibt keine. Was er aufbewahrt, bleibt auf seinem Datenträger.</translation>
    </message>
    <message>
        <source>Still a problem: %1</source>
        <translation>Weiterhin ein Problem: %1</translation>
    </message>
    <message>
        <source>Still needs attention: %1</source>
        <translation>Weiterhin zu beachten: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Achtung: %1</translation>
    </message>
    <message>
        <source>Open the warning</source>
        <translation>Warnung öffnen</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>Es ist vorbei: %1</translation>
    </message>
    <message>
        <source>Open the warnings</source>
        <translation>Warnungen öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) came within a few minutes.</source>
        <translation>
            <numerusform>%n weitere Warnung kam innerhalb weniger Minuten.</numerusform>
            <numerusform>%n weitere Warnungen kamen innerhalb weniger Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several warnings at once</source>
        <translation>Mehrere Warnungen auf einmal</translation>
    </message>
</context>
<context>
    <name>ui::AvailabilityStrip</name>
    <message>
        <source>reachable</source>
        <translation>erreichbar</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>was not watched in this time.</source>
        <translation>wurde in dieser Zeit nicht beobachtet.</translation>
    </message>
    <message>
        <source>reachable %1</source>
        <translation>zu %1 erreichbar</translation>
    </message>
    <message>
        <source>no outage</source>
        <translation>kein Ausfall</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n Ausfall</numerusform>
            <numerusform>%n Ausfälle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), the longest %1</source>
        <extracomment>%1 is a duration: &quot;1 outage of 2 h 10 min&quot;, &quot;3 outages, the longest 2 h 10 min&quot;.</extracomment>
        <translation>
            <numerusform>%n Ausfall von %1</numerusform>
            <numerusform>%n Ausfälle, der längste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not reachable since %1</source>
        <translation>nicht erreichbar seit %1</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message numerus="yes">
        <source>%L1 of %n address(es)</source>
        <translation>
            <numerusform>%L1 von %n Adresse</numerusform>
            <numerusform>%L1 von %n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop it; what was done stays done</source>
        <translation>Abbrechen; was schon erledigt ist, bleibt erledigt</translation>
    </message>
</context>
<context>
    <name>ui::BundleDialog</name>
    <message>
        <source>Save the support bundle</source>
        <translation>Paket für den Support speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paket für den Support</translation>
    </message>
    <message>
        <source>One text file for those who help you: configuration without passwords, versions, state, warnings, statistics, and the last lines of the log. This is all of it:</source>
        <translation>Eine Textdatei für die, die Ihnen helfen: Konfiguration ohne Kennwörter, Versionen, Zustand, Warnungen, Statistik und die letzten Zeilen des Protokolls. Das ist alles:</translation>
    </message>
    <message>
        <source>Cut mail addresses and the addresses of &amp;clients</source>
        <translation>Mailadressen und Adressen der &amp;Clients kürzen</translation>
    </message>
    <message>
        <source>Cut mail addresses and the addresses of clients</source>
        <translation>Mailadressen und Adressen der Clients kürzen</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Was im Paket ist</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Sch&amp;ließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The service is asked…</source>
        <translation>Der Dienst wird gefragt…</translation>
    </message>
</context>
<context>
    <name>ui::CausePanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Why mail is kept</source>
        <translation>Warum E-Mails aufbewahrt werden</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>Show the mail of all causes</source>
        <translation>E-Mails aller Ursachen anzeigen</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message>
        <source>This certificate cannot be used</source>
        <translation>Dieses Zertifikat ist nicht verwendbar</translation>
    </message>
    <message>
        <source>What stands in the files now cannot be used; what was read before is still in use</source>
        <translation>Was jetzt in den Dateien steht, ist nicht verwendbar; das früher Gelesene bleibt in Gebrauch</translation>
    </message>
    <message>
        <source>This certificate cannot be used; senders see a self-signed one</source>
        <translation>Dieses Zertifikat ist nicht verwendbar; Absender sehen ein selbst signiertes</translation>
    </message>
    <message>
        <source>This certificate can be used</source>
        <translation>Dieses Zertifikat ist verwendbar</translation>
    </message>
    <message>
        <source>In use: a certificate of Restante&apos;s own making</source>
        <translation>In Gebrauch: ein von Restante selbst erstelltes Zertifikat</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Abgelaufen am %1.</translation>
    </message>
    <message>
        <source>Good until %1: %2.</source>
        <translation>Gültig bis %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Signiert von %1.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
</context>
<context>
    <name>ui::CertificatePage</name>
    <message>
        <source>The key belongs to it. Valid until %1.</source>
        <translation>Der Schlüssel gehört dazu. Gültig bis %1.</translation>
    </message>
    <message>
        <source>It is for %1, not for %2.</source>
        <translation>Es ist für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Es ist für %1.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Schlüssel des Zertifikats</translation>
    </message>
    <message>
        <source>Certificate &amp; protection</source>
        <translation>Zertifikat &amp; Schutz</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Please name the file of the certificate.</source>
        <translation>Bitte geben Sie die Datei des Zertifikats an.</translation>
    </message>
    <message>
        <source>Please write the full path of the file.</source>
        <translation>Bitte geben Sie den vollständigen Pfad der Datei an.</translation>
    </message>
    <message>
        <source>Mail servers encrypt with a certificate. Restante makes one by itself; that is enough, because hardly any server checks whose it is.</source>
        <translation>Mailserver verschlüsseln mit einem Zertifikat. Restante erstellt selbst eines; das genügt, denn kaum ein Server prüft, wem es gehört.</translation>
    </message>
    <message>
        <source>In use is one that Restante made by itself, valid until %1. That is enough: mail servers encrypt with it, and hardly any checks whose it is.</source>
        <translation>In Gebrauch ist eines, das Restante selbst erstellt hat, gültig bis %1. Das genügt: Mailserver verschlüsseln damit, und kaum einer prüft, wem es gehört.</translation>
    </message>
    <message>
        <source>In use is one for %1, valid until %2.</source>
        <translation>In Gebrauch ist eines für %1, gültig bis %2.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>Off. Filters of your mail server usually ask such lists already.</source>
        <translation>Aus. Die Filter Ihres Mailservers fragen solche Listen meist schon ab.</translation>
    </message>
    <message>
        <source>Please write the name of at least one list.</source>
        <translation>Bitte geben Sie mindestens eine Liste an.</translation>
    </message>
    <message>
        <source>Mail from clients on this list is refused.</source>
        <translation>E-Mails von Clients auf dieser Liste werden abgelehnt.</translation>
    </message>
    <message>
        <source>One of these is not the name of a list, such as zen.spamhaus.org.</source>
        <translation>Eines davon ist kein Name einer Liste wie zen.spamhaus.org.</translation>
    </message>
    <message>
        <source>Encryption towards your mail server</source>
        <translation>Verschlüsselung zu Ihrem Mailserver</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Use the one that Restante ma&amp;kes by itself (recommended)</source>
        <translation>Das verwenden, das Restante selbst e&amp;rstellt (empfohlen)</translation>
    </message>
    <message>
        <source>Use a certificate of my &amp;own</source>
        <translation>Ein e&amp;igenes Zertifikat verwenden</translation>
    </message>
    <message>
        <source>&amp;Limit what one client may do</source>
        <translation>&amp;Begrenzen, was ein Client darf</translation>
    </message>
    <message>
        <source>Ask a list of ba&amp;d clients (DNSBL)</source>
        <translation>Eine &amp;Sperrliste abfragen (DNSBL)</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM), &amp;full path</source>
        <translation>Zertifikat und Kette (PEM), vollständiger &amp;Pfad</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Ke&amp;y (PEM); empty if it is in the same file</source>
        <translation>Sch&amp;lüssel (PEM); leer, wenn er in derselben Datei steht</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Datei des Schlüssels</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Schlüssel auswählen</translation>
    </message>
    <message>
        <source>&amp;What is handed over is encrypted</source>
        <translation>&amp;Was übergeben wird, wird verschlüsselt</translation>
    </message>
    <message>
        <source>when your server can (recommended)</source>
        <translation>wenn Ihr Server es kann (empfohlen)</translation>
    </message>
    <message>
        <source>always; mail waits when it cannot</source>
        <translation>immer; kann er es nicht, warten die E-Mails</translation>
    </message>
    <message>
        <source>always, and its certificate must be valid</source>
        <translation>immer, und sein Zertifikat muss gültig sein</translation>
    </message>
    <message>
        <source>always, and only with the keys in the configuration</source>
        <translation>immer, und nur mit den Schlüsseln der Konfiguration</translation>
    </message>
    <message>
        <source>Nobody can use up this machine by many connections or mails at once.</source>
        <translation>Niemand kann diesen Rechner durch viele Verbindungen oder E-Mails auf einmal auslasten.</translation>
    </message>
    <message>
        <source>Lists of bad clients</source>
        <translation>Sperrlisten</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesSection</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose its key</source>
        <translation>Seinen Schlüssel wählen</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The service looks at it…</source>
        <translation>Der Dienst sieht es sich an…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>Saved, and in use from the next connection on. Nothing was restarted.</source>
        <translation>Gespeichert und ab der nächsten Verbindung in Gebrauch. Nichts wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The key belongs to it: choose the file with the key, too.</source>
        <translation>Der Schlüssel gehört dazu: wählen Sie auch die Datei mit dem Schlüssel.</translation>
    </message>
    <message>
        <source>The service reads these files itself, and again whenever they change: a renewed certificate is in use at once.</source>
        <translation>Der Dienst liest diese Dateien selbst und erneut, wenn sie sich ändern: ein erneuertes Zertifikat ist sofort in Gebrauch.</translation>
    </message>
    <message>
        <source>The service may not read these files. It keeps a copy; when the certificate is renewed, choose it here again.</source>
        <translation>Der Dienst darf diese Dateien nicht lesen. Er bewahrt eine Kopie; wird das Zertifikat erneuert, wählen Sie es hier wieder.</translation>
    </message>
    <message>
        <source>Senders that encrypt see this certificate. A self-signed one encrypts as well; one that an authority signed also proves whose server this is.</source>
        <translation>Absender, die verschlüsseln, sehen dieses Zertifikat. Auch ein selbst signiertes verschlüsselt; eines von einer Zertifizierungsstelle beweist auch, wessen Server das ist.</translation>
    </message>
    <message>
        <source>Use another certificate</source>
        <translation>Ein anderes Zertifikat verwenden</translation>
    </message>
    <message>
        <source>Two files in PEM form, or one with both: the certificate with its chain, and its key. The service looks at them before anything is changed.</source>
        <translation>Zwei Dateien in PEM-Form oder eine mit beidem: das Zertifikat mit seiner Kette und sein Schlüssel. Der Dienst prüft sie, bevor etwas geändert wird.</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Datei des Zertifikats</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Datei des Schlüssels</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Anstelle von</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>Dieses Zertifikat &amp;verwenden</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation>Dieses Zertifikat verwenden</translation>
    </message>
    <message>
        <source>&amp;Back to Restante&apos;s own</source>
        <translation>&amp;Zurück zu Restantes eigenem</translation>
    </message>
    <message>
        <source>Back to Restante&apos;s own certificate</source>
        <translation>Zurück zu Restantes eigenem Zertifikat</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Key (empty: in the same file)</source>
        <translation>Schlüssel (leer: in derselben Datei)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Mail for %1 is accepted and kept while the mail server does not answer.</source>
        <translation>E-Mails für %1 werden angenommen und aufbewahrt, während der Mailserver nicht antwortet.</translation>
    </message>
    <message>
        <source>%1 stays protected.</source>
        <translation>Geschützt bleibt: %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer accepted. What is kept already is still handed over.</source>
        <translation>E-Mails für %1 werden nicht mehr angenommen. Was schon aufbewahrt wird, wird noch übergeben.</translation>
    </message>
    <message>
        <source>The mail server stays %1.</source>
        <translation>Der Mailserver bleibt %1.</translation>
    </message>
    <message>
        <source>Kept mail is handed over to %1.</source>
        <translation>Aufbewahrte E-Mails werden an %1 übergeben.</translation>
    </message>
    <message>
        <source>It is handed over encrypted when the server can.</source>
        <translation>Sie werden verschlüsselt übergeben, wenn der Server es kann.</translation>
    </message>
    <message>
        <source>It is only handed over encrypted.</source>
        <translation>Sie werden nur verschlüsselt übergeben.</translation>
    </message>
    <message>
        <source>It is only handed over encrypted, to a server with a valid certificate.</source>
        <translation>Sie werden nur verschlüsselt übergeben, an einen Server mit gültigem Zertifikat.</translation>
    </message>
    <message>
        <source>Which addresses exist is read from the directory server %1.</source>
        <translation>Welche Adressen es gibt, wird vom Verzeichnisserver %1 gelesen.</translation>
    </message>
    <message>
        <source>Which addresses exist comes from a list, which you import on the page “Domains &amp; servers”.</source>
        <translation>Welche Adressen es gibt, sagt eine Liste, die Sie auf der Seite „Domains &amp; Server“ importieren.</translation>
    </message>
    <message>
        <source>Which addresses exist is read from the file %1.</source>
        <translation>Welche Adressen es gibt, wird aus der Datei %1 gelesen.</translation>
    </message>
    <message>
        <source>Which addresses exist is learnt from the mail server.</source>
        <translation>Welche Adressen es gibt, wird vom Mailserver gelernt.</translation>
    </message>
    <message>
        <source>This machine is called %1 and takes mail at %2.</source>
        <translation>Dieser Rechner heißt %1 und nimmt E-Mails unter %2 an.</translation>
    </message>
    <message>
        <source>Its public address is no longer written down.</source>
        <translation>Seine öffentliche Adresse ist nicht mehr eingetragen.</translation>
    </message>
    <message>
        <source>On the Internet it has the address %1.</source>
        <translation>Im Internet hat er die Adresse %1.</translation>
    </message>
    <message>
        <source>Notices and alerts leave directly again.</source>
        <translation>Mitteilungen und Alarme gehen wieder direkt hinaus.</translation>
    </message>
    <message>
        <source>Notices and alerts leave through %1.</source>
        <translation>Mitteilungen und Alarme gehen über %1 hinaus.</translation>
    </message>
    <message>
        <source>It shows a certificate of its own making.</source>
        <translation>Er zeigt ein selbst erstelltes Zertifikat.</translation>
    </message>
    <message>
        <source>It shows the certificate in %1.</source>
        <translation>Er zeigt das Zertifikat in %1.</translation>
    </message>
    <message>
        <source>What one client may do is limited.</source>
        <translation>Was ein Client darf, ist begrenzt.</translation>
    </message>
    <message>
        <source>What one client may do is not limited any more.</source>
        <translation>Was ein Client darf, ist nicht mehr begrenzt.</translation>
    </message>
    <message>
        <source>No list of bad clients is asked any more.</source>
        <translation>Es wird keine Sperrliste mehr abgefragt.</translation>
    </message>
    <message>
        <source>Mail from clients on %1 is refused.</source>
        <translation>E-Mails von Clients auf %1 werden abgelehnt.</translation>
    </message>
    <message>
        <source>Senders are told of no delay.</source>
        <translation>Absendern wird keine Verzögerung mitgeteilt.</translation>
    </message>
    <message>
        <source>Senders are told of a delay %1, in %2 if their mail shows no language.</source>
        <translation>Absendern wird eine Verzögerung %1 mitgeteilt; Sprache, wenn ihre E-Mail keine zeigt: %2.</translation>
    </message>
    <message>
        <source>Nobody is told by e-mail any more.</source>
        <translation>Per E-Mail wird niemand mehr benachrichtigt.</translation>
    </message>
    <message>
        <source>Alerts go to %1.</source>
        <translation>Alarme gehen an %1.</translation>
    </message>
    <message>
        <source>Alerts are no longer posted to a webhook.</source>
        <translation>Alarme gehen nicht mehr an einen Webhook.</translation>
    </message>
    <message>
        <source>Alerts are posted to %1.</source>
        <translation>Alarme werden an %1 gesendet.</translation>
    </message>
    <message>
        <source>Nobody is alerted while this window is closed.</source>
        <translation>Solange dieses Fenster geschlossen ist, wird niemand alarmiert.</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>Show as a drawing</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
</context>
<context>
    <name>ui::ChartSection</name>
    <message numerus="yes">
        <source>%n more mail server(s) are not shown here.</source>
        <translation>
            <numerusform>%n weiterer Mailserver ist hier nicht dargestellt.</numerusform>
            <numerusform>%n weitere Mailserver sind hier nicht dargestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (this backup)</source>
        <translation>%1 (dieser Backup-MX)</translation>
    </message>
    <message>
        <source>Mail and mail servers</source>
        <translation>E-Mails und Mailserver</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24&#xa0;Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;Tage</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Zeitraum: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanel</name>
    <message>
        <source>%1 could not be checked.</source>
        <translation>%1 konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>%1 was not checked yet.</source>
        <translation>%1 wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>All is right: this machine is a good backup for %1.</source>
        <translation>Alles stimmt: Dieser Rechner ist ein guter Backup-MX für %1.</translation>
    </message>
    <message>
        <source>It works, but something could be better at %1.</source>
        <translation>Es funktioniert, aber bei %1 könnte etwas besser sein.</translation>
    </message>
    <message>
        <source>Something is wrong at %1: read below what to change.</source>
        <translation>Bei %1 stimmt etwas nicht: Unten steht, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Checking now. This takes up to ten seconds.</source>
        <translation>Die Prüfung läuft. Das dauert höchstens zehn Sekunden.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Geprüft: %1.</translation>
    </message>
    <message>
        <source>At %1 nothing could be checked; this is what was seen before.</source>
        <translation>Beim letzten Versuch (%1) konnte nichts geprüft werden; unten steht, was zuvor festgestellt wurde.</translation>
    </message>
    <message>
        <source>At %1 nothing could be checked.</source>
        <translation>Beim letzten Versuch (%1) konnte nichts geprüft werden.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Nächste Prüfung: %1.</translation>
    </message>
    <message>
        <source>The service does not check by itself.</source>
        <translation>Der Dienst prüft nicht von selbst.</translation>
    </message>
    <message>
        <source>DNS, network and encryption</source>
        <translation>DNS, Netzwerk und Verschlüsselung</translation>
    </message>
    <message>
        <source>Who is asked to take the mail, in this order</source>
        <translation>Wer die E-Mails annehmen soll, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Check the domain now</source>
        <translation>Die Domain jetzt prüfen</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>Die Prüfung war nicht möglich: %1</translation>
    </message>
    <message numerus="yes">
        <source>For your information (%Ln)</source>
        <translation>
            <numerusform>Zur Information (%Ln)</numerusform>
            <numerusform>Zur Information (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DirectoryChoice</name>
    <message>
        <source>Please write the full path of the file.</source>
        <translation>Bitte geben Sie den vollständigen Pfad der Datei an.</translation>
    </message>
    <message>
        <source>Please write the name of the directory server.</source>
        <translation>Bitte geben Sie den Namen des Verzeichnisservers an.</translation>
    </message>
    <message>
        <source>This is not the address of a directory server. Write its name, such as dc1.firma.local.</source>
        <translation>Das ist keine Adresse eines Verzeichnisservers. Geben Sie seinen Namen an, etwa dc1.firma.local.</translation>
    </message>
    <message>
        <source>Please write where the search begins, such as DC=firma,DC=local.</source>
        <translation>Bitte geben Sie an, wo die Suche beginnt, etwa DC=firma,DC=local.</translation>
    </message>
    <message>
        <source>Please write the password as well.</source>
        <translation>Bitte geben Sie auch das Passwort an.</translation>
    </message>
    <message>
        <source>Please write whose password it is.</source>
        <translation>Bitte geben Sie an, wessen Passwort das ist.</translation>
    </message>
    <message>
        <source>How shall Restante know which addresses exist? Mail to others is refused, so that no spam is kept.</source>
        <translation>Woher soll Restante wissen, welche Adressen es gibt? E-Mails an andere werden abgelehnt, damit sich kein Spam ansammelt.</translation>
    </message>
    <message>
        <source>By &amp;itself, from your mail server (recommended)</source>
        <translation>Von se&amp;lbst, von Ihrem Mailserver (empfohlen)</translation>
    </message>
    <message>
        <source>From a li&amp;st of addresses</source>
        <translation>Aus einer Liste von &amp;Adressen</translation>
    </message>
    <message>
        <source>From a &amp;directory server (LDAP, Active Directory)</source>
        <translation>Von einem Ver&amp;zeichnisserver (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>Leave it empty to import a list later, on the page “Domains &amp; servers”. A file is read again whenever it changes.</source>
        <translation>Leer lassen, um später auf der Seite „Domains &amp; Server“ eine Liste zu importieren. Eine Datei wird bei jeder Änderung neu gelesen.</translation>
    </message>
    <message>
        <source>Which entries are read can be changed later in the configuration.</source>
        <translation>Welche Einträge gelesen werden, kann später in der Konfiguration geändert werden.</translation>
    </message>
    <message>
        <source>It asks your mail server while that is up, and remembers. Lists can be added later.</source>
        <translation>Es fragt Ihren Mailserver, solange er läuft, und merkt es sich. Listen können später hinzukommen.</translation>
    </message>
    <message>
        <source>&amp;File on the machine of the service</source>
        <translation>&amp;Datei auf dem Rechner des Dienstes</translation>
    </message>
    <message>
        <source>File on the machine of the service</source>
        <translation>Datei auf dem Rechner des Dienstes</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>darf leer bleiben</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>Directory server</source>
        <translation>Verzeichnisserver</translation>
    </message>
    <message>
        <source>Search belo&amp;w</source>
        <translation>S&amp;uchen unter</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Suchen unter</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User of the directory server</source>
        <translation>Benutzer des Verzeichnisservers</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password for the directory server</source>
        <translation>Passwort für den Verzeichnisserver</translation>
    </message>
    <message>
        <source>kept; write a new one to change it</source>
        <translation>gespeichert; zum Ändern neu eingeben</translation>
    </message>
    <message>
        <source>Your mail server takes mail for any address, so nothing can be learnt from it: mail for every address is kept here. With a list, spam to addresses that do not exist is refused.</source>
        <translation>Ihr Mailserver nimmt Post für jede Adresse an, also ist von ihm nichts zu lernen: Hier wird Post für jede Adresse aufbewahrt. Mit einer Liste wird Spam an Adressen, die es nicht gibt, abgewiesen.</translation>
    </message>
    <message>
        <source>By &amp;itself, from your mail server</source>
        <translation>Von se&amp;lbst, von Ihrem Mailserver</translation>
    </message>
    <message>
        <source>From a li&amp;st of addresses (recommended)</source>
        <translation>Aus einer Liste von &amp;Adressen (empfohlen)</translation>
    </message>
</context>
<context>
    <name>ui::DirectoryPanel</name>
    <message>
        <source>it is known who exists</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>your mail server takes mail for every address</source>
        <translation>Ihr Mailserver nimmt E-Mails für jede Adresse an</translation>
    </message>
    <message>
        <source>it is partly known who exists</source>
        <translation>teilweise bekannt</translation>
    </message>
    <message>
        <source>it is not known who exists</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Adresslisten</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>Liste &amp;importieren …</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen …</translation>
    </message>
    <message>
        <source>Import a list of addresses</source>
        <translation>Eine Adressliste importieren</translation>
    </message>
    <message>
        <source>Remove the chosen list</source>
        <translation>Die ausgewählte Liste entfernen</translation>
    </message>
    <message>
        <source>There is no list yet. With a complete one the relay knows who does not exist while your mail server is away, and takes no spam for invented addresses. One address a line, a CSV with the addresses in any column, an export of Active Directory or a Postfix map will do.</source>
        <translation>Es gibt noch keine Liste. Mit einer vollständigen weiß das Relay, welche Adressen es nicht gibt, während Ihr Mailserver nicht erreichbar ist, und nimmt keinen Spam für erfundene Adressen an. Geeignet sind eine Adresse je Zeile, eine CSV-Datei mit den Adressen in einer beliebigen Spalte, ein Export aus Active Directory oder eine Postfix-Map.</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, even one that nobody can have</source>
        <translation>Ihr Mailserver nimmt E-Mails für jede Adresse an, sogar für eine, die niemand haben kann</translation>
    </message>
    <message>
        <source>Who exists at %1</source>
        <translation>Adressen bei %1</translation>
    </message>
    <message>
        <source>You can also drop a CSV or text file here. You see what is in it before anything changes.</source>
        <translation>Sie können auch eine CSV- oder Textdatei hierher ziehen. Was darin steht, sehen Sie, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Your account may look, but only an administrator of the relay may import and remove lists.</source>
        <translation>Mit Ihrem Konto können Sie die Listen ansehen; importieren und entfernen darf sie nur ein Administrator des Relays.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) in lists</source>
        <translation>
            <numerusform>%Ln Adresse in Listen</numerusform>
            <numerusform>%Ln Adressen in Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let your mail server refuse unknown recipients (Exchange: recipient filter of the anti-spam agents; Postfix: no catch-all in its maps).</source>
        <translation>Lassen Sie Ihren Mailserver unbekannte Empfänger ablehnen (Exchange: Empfängerfilter der Antispam-Agents; Postfix: kein Catch-all in seinen Maps).</translation>
    </message>
    <message>
        <source>What to do: %1 Until then the complete list stands in while it is away; keep it fresh.</source>
        <translation>Abhilfe: %1 Bis dahin springt die vollständige Liste ein, während er nicht erreichbar ist; halten Sie sie aktuell.</translation>
    </message>
    <message>
        <source>What to do: %1 Or import a complete list here, which holds while it is away. If every address is meant to get mail, leave it as it is.</source>
        <translation>Abhilfe: %1 Oder importieren Sie hier eine vollständige Liste; sie gilt, während er nicht erreichbar ist. Soll jede Adresse E-Mails bekommen, lassen Sie es, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) learned, because your mail server took mail for them</source>
        <translation>
            <numerusform>%Ln gelernte Adresse, weil Ihr Mailserver E-Mails für sie angenommen hat</numerusform>
            <numerusform>%Ln gelernte Adressen, weil Ihr Mailserver E-Mails für sie angenommen hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) that do not exist, as your mail server said</source>
        <translation>
            <numerusform>%Ln Adresse, die es laut Ihrem Mailserver nicht gibt</numerusform>
            <numerusform>%Ln Adressen, die es laut Ihrem Mailserver nicht gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>Es ist keine Adresse bekannt.</translation>
    </message>
    <message>
        <source>Your mail server was asked about an invented address (%1) and takes mail for it.</source>
        <translation>Ihr Mailserver wurde nach einer erfundenen Adresse gefragt (%1) und nimmt E-Mails für sie an.</translation>
    </message>
    <message>
        <source>Your mail server was asked about an invented address (%1) and refuses it, as it should.</source>
        <translation>Ihr Mailserver wurde nach einer erfundenen Adresse gefragt (%1) und lehnt sie ab, wie es sein soll.</translation>
    </message>
    <message>
        <source>Your mail server was not asked about an invented address yet, to see whether it refuses it.</source>
        <translation>Ihr Mailserver wurde noch nicht nach einer erfundenen Adresse gefragt, um zu sehen, ob er sie ablehnt.</translation>
    </message>
    <message>
        <source>So it cannot be asked who exists, and nothing can be learned: mail to invented addresses comes in, and most of it is spam.</source>
        <translation>Deshalb lässt sich von ihm nicht erfahren, welche Adressen es gibt, und nichts lernen: E-Mails an erfundene Adressen kommen herein, und die meisten davon sind Spam.</translation>
    </message>
</context>
<context>
    <name>ui::DnsPage</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Record to have, exactly like this:</source>
        <translation>Genau so muss der Eintrag lauten:</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>The DNS could not be checked.</source>
        <translation>Das DNS konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Asking the name servers of %1…</source>
        <translation>Die Nameserver von %1 werden gefragt …</translation>
    </message>
    <message>
        <source>All is right: this machine is behind your mail server.</source>
        <translation>Alles stimmt: Dieser Rechner steht hinter Ihrem Mailserver.</translation>
    </message>
    <message>
        <source>It works, but something could be better.</source>
        <translation>Es funktioniert, aber etwas könnte besser sein.</translation>
    </message>
    <message>
        <source>Not ready yet: the DNS has to be changed before mail can come here.</source>
        <translation>Noch nicht bereit: Das DNS muss geändert werden, bevor E-Mails hierher kommen können.</translation>
    </message>
    <message>
        <source>Copy all as a letter to the &amp;provider</source>
        <translation>Alles als Brief an den &amp;Provider kopieren</translation>
    </message>
    <message>
        <source>Copy all as a letter to the provider</source>
        <translation>Alles als Brief an den Provider kopieren</translation>
    </message>
    <message>
        <source>&amp;Tell your mail server about this machine</source>
        <translation>Ihrem Mailserver von &amp;diesem Rechner berichten</translation>
    </message>
    <message>
        <source>Hello, please change the DNS of %1 so that these records are there:</source>
        <translation>Guten Tag, bitte ändern Sie das DNS von %1 so, dass diese Records darin stehen:</translation>
    </message>
    <message>
        <source>Now there is:</source>
        <translation>Jetzt steht dort:</translation>
    </message>
    <message>
        <source>The other records stay as they are. Thank you.</source>
        <translation>Die anderen Records bleiben, wie sie sind. Vielen Dank.</translation>
    </message>
    <message>
        <source>Other mail servers find this machine by the domain&apos;s MX records. They are changed where your domain is kept, usually on your provider&apos;s web pages. This can wait: go on. Until it is done the Overview lists it as still to be done.</source>
        <translation>Andere Mailserver finden diesen Rechner über die MX-Einträge der Domain. Sie werden dort geändert, wo Ihre Domain geführt wird, meist auf den Webseiten Ihres Anbieters. Das kann warten: Machen Sie weiter. Bis es erledigt ist, steht es in der Übersicht bei dem, was noch zu tun ist.</translation>
    </message>
</context>
<context>
    <name>ui::DomainPage</name>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>%1 is a mail address, not a domain.</source>
        <translation>%1 ist eine E-Mail-Adresse, keine Domain.</translation>
    </message>
    <message>
        <source>%1 is a link, not a domain.</source>
        <translation>%1 ist ein Link, keine Domain.</translation>
    </message>
    <message>
        <source>%1 is a web server. Mail usually goes to the domain itself.</source>
        <translation>%1 ist ein Webserver. E-Mails gehen meist an die Domain selbst.</translation>
    </message>
    <message>
        <source>%1 is an address of a machine, not a domain.</source>
        <translation>%1 ist die Adresse eines Rechners, keine Domain.</translation>
    </message>
    <message>
        <source>%1 is not a whole domain: it has no dot.</source>
        <translation>%1 ist keine vollständige Domain: Es fehlt ein Punkt.</translation>
    </message>
    <message>
        <source>%1 cannot be a domain.</source>
        <translation>%1 kann keine Domain sein.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <translation>%1 steht zweimal hier.</translation>
    </message>
    <message>
        <source>firma.cz</source>
        <translation>firma.de</translation>
    </message>
    <message>
        <source>Which domains&apos; mail should be kept here when your own mail server cannot take it? Write or paste them; of an address or a link, one click takes the domain.</source>
        <translation>Für welche Domains soll die Post hier aufbewahrt werden, wenn Ihr eigener Mailserver sie nicht annehmen kann? Schreiben Sie sie oder fügen Sie sie ein; aus einer Adresse oder einem Link wird die Domain mit einem Klick übernommen.</translation>
    </message>
</context>
<context>
    <name>ui::DomainsPage</name>
    <message>
        <source>Without contact with the relay service nothing can be said about your domains.</source>
        <translation>Ohne Verbindung zum Relay-Dienst lässt sich über Ihre Domains nichts sagen.</translation>
    </message>
    <message>
        <source>No domain is protected yet. The set-up asks for the first one, and finds its mail server.</source>
        <translation>Noch ist keine Domain geschützt. Die Einrichtung fragt nach der ersten und findet deren Mailserver.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Einrichten …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Your domains and their mail servers</source>
        <translation>Ihre Domains und deren Mailserver</translation>
    </message>
    <message>
        <source>The service does not say who exists: %1</source>
        <translation>Der Dienst sagt nicht, welche Adressen es gibt: %1</translation>
    </message>
    <message>
        <source>Import a list of addresses</source>
        <translation>Eine Adressliste importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files. Drop one at a time: each becomes a list of its own.</source>
        <translation>
            <numerusform>Das ist %n Datei. Ziehen Sie eine nach der anderen hierher: Jede wird eine eigene Liste.</numerusform>
            <numerusform>Das sind %n Dateien. Ziehen Sie eine nach der anderen hierher: Jede wird eine eigene Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the list “%1” of %2 with %Ln address(es)?</source>
        <translation>
            <numerusform>Die Liste „%1“ von %2 mit %Ln Adresse entfernen?</numerusform>
            <numerusform>Die Liste „%1“ von %2 mit %Ln Adressen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a list</source>
        <translation>Liste entfernen</translation>
    </message>
    <message>
        <source>Addresses that are in no other list, and that your mail server never took mail for, are forgotten.</source>
        <translation>Adressen, die in keiner anderen Liste stehen und für die Ihr Mailserver nie E-Mails angenommen hat, werden vergessen.</translation>
    </message>
    <message>
        <source>It is the only complete list: without it the relay cannot know who does not exist while your mail server is away.</source>
        <translation>Es ist die einzige vollständige Liste: Ohne sie kann das Relay nicht wissen, welche Adressen es nicht gibt, während Ihr Mailserver nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>The file it came from stays as it is; you can import it again.</source>
        <translation>Die Datei, aus der sie kam, bleibt, wie sie ist; Sie können sie wieder importieren.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>The list “%1” is removed.</source>
        <translation>Die Liste „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>The service reads it by itself from %1, so it comes back with the next reading: take that out of the configuration first.</source>
        <translation>Der Dienst liest sie von selbst aus %1; beim nächsten Lesen kommt sie also wieder: Nehmen Sie das zuerst aus der Konfiguration heraus.</translation>
    </message>
</context>
<context>
    <name>ui::EndedModel</name>
    <message>
        <source>How bad</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Worum es ging</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>ui::EndedPanel</name>
    <message>
        <source>Warnings that are over</source>
        <translation>Warnungen, die vorbei sind</translation>
    </message>
    <message numerus="yes">
        <source>Over (%Ln)</source>
        <translation>
            <numerusform>Vorbei (%Ln)</numerusform>
            <numerusform>Vorbei (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say which warnings are over: %1</source>
        <translation>Der Dienst teilt nicht mit, welche Warnungen vorbei sind: %1</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Aufbewahrungsdauer: %1.</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>Erase %1 from all that is kept about finished mail? It cannot be undone.</source>
        <translation>%1 aus allem löschen, was über abgeschlossene E-Mails aufbewahrt wird? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Mail from or to it may wait in the queue. It is not touched: erase the address again when it is gone.</source>
        <translation>In der Warteschlange warten vielleicht E-Mails von dieser Adresse oder an sie. Sie bleiben unberührt: Löschen Sie die Adresse noch einmal, wenn sie fort sind.</translation>
    </message>
    <message>
        <source>No mail from or to it waits in the queue.</source>
        <translation>In der Warteschlange wartet keine E-Mail von dieser Adresse oder an sie.</translation>
    </message>
    <message>
        <source>Erase an address</source>
        <translation>Adresse löschen</translation>
    </message>
    <message>
        <source>In the history, the list of notices and the record of who did what the address becomes “erased”; the replies and Message-IDs beside it go. The rows still count. The record says who erased, but not whom. The lines that the page “Log” keeps are emptied. Mail in the queue, lists of addresses, the log of this machine and copies of the files are not touched.</source>
        <translation>Im Verlauf, in der Liste der Mitteilungen und im Aktionsprotokoll wird aus der Adresse „erased“; die Antworten und Message-IDs daneben verschwinden. Die Zeilen zählen weiter. Es nennt, wer gelöscht hat, aber nicht wen. Die Zeilen, die die Seite „Protokoll“ bereithält, werden geleert. E-Mails in der Warteschlange, Adresslisten, das Protokoll dieses Rechners und Kopien der Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>&amp;Address to erase</source>
        <translation>Zu löschende &amp;Adresse</translation>
    </message>
    <message>
        <source>Address to erase</source>
        <translation>Zu löschende Adresse</translation>
    </message>
    <message>
        <source>for example: eva@firma.cz</source>
        <translation>zum Beispiel: eva@firma.cz</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht …</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Löschen …</translation>
    </message>
    <message>
        <source>Erase the address</source>
        <translation>Die Adresse löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ExportBar</name>
    <message numerus="yes">
        <source>Exporting to %1: %L2 of %n message(s)</source>
        <translation>
            <numerusform>Export nach %1: %L2 von %n Nachricht</numerusform>
            <numerusform>Export nach %1: %L2 von %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n message(s), %2</source>
        <translation>
            <numerusform>Exportiert nach %1: %n Nachricht, %2</numerusform>
            <numerusform>Exportiert nach %1: %n Nachrichten, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>muss geändert werden</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>ui::FindingRow</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
</context>
<context>
    <name>ui::GeneralSection</name>
    <message>
        <source>That could not be kept: %1</source>
        <translation>Das ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>These settings are of this window alone and act at once.</source>
        <translation>Diese Einstellungen gelten nur für dieses Fenster und wirken sofort.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie die Arbeitsfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Then the tray shows the state of the mail, and warnings appear though the window was never opened.</source>
        <translation>Dann zeigt das Symbol im Infobereich den Zustand der Mail, und Warnungen erscheinen, ohne dass das Fenster offen war.</translation>
    </message>
    <message>
        <source>What appears on the screen by itself</source>
        <translation>Was von selbst auf dem Bildschirm erscheint</translation>
    </message>
    <message>
        <source>Mail is or will be lost or refused.</source>
        <translation>Mail geht verloren oder wird abgelehnt, oder es droht.</translation>
    </message>
    <message>
        <source>Something is wrong, the mail is safe.</source>
        <translation>Etwas stimmt nicht, die Mail ist sicher.</translation>
    </message>
    <message>
        <source>In them nothing appears; what still lasts at their end does then.</source>
        <translation>Dann erscheint nichts; was an ihrem Ende noch andauert, erscheint danach.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Start hidden when I log in</source>
        <translation>Beim Anmelden versteckt starten</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Zur Information</translation>
    </message>
    <message>
        <source>Reminders of what still lasts</source>
        <translation>Erinnerungen an das, was andauert</translation>
    </message>
    <message>
        <source>That a problem is over</source>
        <translation>Dass ein Problem vorbei ist</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Show new problems in quiet hours too</source>
        <translation>Neue Probleme auch in der Ruhezeit zeigen</translation>
    </message>
</context>
<context>
    <name>ui::HeldPanel</name>
    <message>
        <source>Held for your decision</source>
        <translation>Angehalten, bis Sie entscheiden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Return to senders…</source>
        <translation>An Absender zurücksenden …</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Verwerfen …</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Erneut versuchen: %1</translation>
    </message>
    <message>
        <source>Return to senders: %1</source>
        <translation>An Absender zurücksenden: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Mit Ihrem Konto können Sie alles ansehen, aber nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Return the mail for %n recipient(s) to the senders? It will not be delivered.</source>
        <translation>
            <numerusform>E-Mails für %n Empfänger an die Absender zurücksenden? Sie werden nicht zugestellt.</numerusform>
            <numerusform>E-Mails für %n Empfänger an die Absender zurücksenden? Sie werden nicht zugestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up the mail for %n recipient(s)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>E-Mails für %n Empfänger verwerfen? Sie werden nicht zugestellt, und die Absender werden nicht benachrichtigt.</numerusform>
            <numerusform>E-Mails für %n Empfänger verwerfen? Sie werden nicht zugestellt, und die Absender werden nicht benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held mail</source>
        <translation>Angehaltene E-Mails</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Zurücksenden</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Export held mail</source>
        <translation>Angehaltene E-Mails exportieren</translation>
    </message>
    <message>
        <source>Mailbox files (*.mbox);;All files (*)</source>
        <translation>Mailbox-Dateien (*.mbox);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Search, for example: alias, expired, MX-102</source>
        <translation>Suchen, zum Beispiel: Alias, abgelaufen, MX-102</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDetails</name>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Wählen Sie eine Zeile, um ihre Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>All &amp;recipients</source>
        <translation>Alle &amp;Empfänger</translation>
    </message>
    <message>
        <source>Show all recipients of this message</source>
        <translation>Alle Empfänger dieser Nachricht anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExportBar</name>
    <message numerus="yes">
        <source>Exporting to %1: %Ln row(s) so far</source>
        <translation>
            <numerusform>Export nach %1: bisher %Ln Zeile</numerusform>
            <numerusform>Export nach %1: bisher %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %Ln row(s)</source>
        <translation>
            <numerusform>Exportiert nach %1: %Ln Zeile</numerusform>
            <numerusform>Exportiert nach %1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <translation>%1, zurück bis %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Address begins with</source>
        <translation>Adresse beginnt mit</translation>
    </message>
    <message>
        <source>Address is</source>
        <translation>Adresse ist</translation>
    </message>
    <message>
        <source>Address contains</source>
        <translation>Adresse enthält</translation>
    </message>
    <message>
        <source>Message-ID is</source>
        <translation>Message-ID ist</translation>
    </message>
    <message>
        <source>Number is</source>
        <translation>Nummer ist</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Wo gesucht wird</translation>
    </message>
    <message>
        <source>Sender or recipient, for example: eva@</source>
        <translation>Absender oder Empfänger, zum Beispiel: eva@</translation>
    </message>
    <message>
        <source>Sender or recipient, for example: eva@firma.cz</source>
        <translation>Absender oder Empfänger, zum Beispiel: eva@firma.cz</translation>
    </message>
    <message>
        <source>A part of a sender or recipient, for example: firma</source>
        <translation>Ein Teil von Absender oder Empfänger, zum Beispiel: firma</translation>
    </message>
    <message>
        <source>The header&apos;s, with or without &lt; and &gt;</source>
        <translation>Die aus dem Header, mit oder ohne &lt; und &gt;</translation>
    </message>
    <message>
        <source>The number that the relay gave the message</source>
        <translation>Die Nummer, die das Relay der Nachricht gegeben hat</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>When it was finished</source>
        <translation>Wann sie abgeschlossen wurde</translation>
    </message>
    <message>
        <source>Finished from</source>
        <translation>Abgeschlossen ab</translation>
    </message>
    <message>
        <source>Finished before</source>
        <translation>Abgeschlossen vor</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domains</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Jede Regel</translation>
    </message>
    <message>
        <source>Not told because of the message or its sender (all of F2)</source>
        <translation>Nicht benachrichtigt wegen der Nachricht oder des Absenders (alle F2)</translation>
    </message>
    <message>
        <source>Not told to protect others from notices (all of F4)</source>
        <translation>Nicht benachrichtigt, um andere vor Mitteilungen zu schützen (alle F4)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Your account may not see the history.</source>
        <translation>Ihr Konto darf den Verlauf nicht sehen.</translation>
    </message>
    <message>
        <source>Without contact with the relay service its history cannot be seen.</source>
        <translation>Ohne Verbindung zum Relay-Dienst ist sein Verlauf nicht zu sehen.</translation>
    </message>
    <message>
        <source>The time that you search ends before it begins.</source>
        <translation>Der gesuchte Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>No finished mail fits your search.</source>
        <translation>Keine abgeschlossene E-Mail passt zu Ihrer Suche.</translation>
    </message>
    <message>
        <source>No mail is finished yet. What is delivered, refused, expired or removed appears here.</source>
        <translation>Noch ist keine E-Mail abgeschlossen. Hier erscheint, was zugestellt, abgelehnt, abgelaufen oder entfernt ist.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the latest first.</source>
        <translation>
            <numerusform>%Ln Zeile, die neueste zuerst.</numerusform>
            <numerusform>%Ln Zeilen, die neueste zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far, the latest first; there are more when you scroll.</source>
        <translation>
            <numerusform>Bisher %Ln Zeile, die neueste zuerst; beim Blättern kommen weitere.</numerusform>
            <numerusform>Bisher %Ln Zeilen, die neueste zuerst; beim Blättern kommen weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Aufbewahrt für %1.</translation>
    </message>
    <message>
        <source>Only administrators of the relay may erase.</source>
        <translation>Löschen dürfen nur Administratoren des Relays.</translation>
    </message>
    <message>
        <source>Finished mail</source>
        <translation>Abgeschlossene E-Mails</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export what is found as CSV</source>
        <translation>Das Gefundene als CSV exportieren</translation>
    </message>
    <message>
        <source>&amp;Erase an address…</source>
        <translation>Adresse &amp;löschen …</translation>
    </message>
    <message>
        <source>Erase an address</source>
        <translation>Adresse löschen</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>history-%1.csv</source>
        <translation>verlauf-%1.csv</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import a list of addresses</source>
        <translation>Eine Adressliste importieren</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is changed by that.</source>
        <translation>Die Datei wird gelesen. Geändert wird dadurch nichts.</translation>
    </message>
    <message>
        <source>The list is being imported…</source>
        <translation>Die Liste wird importiert …</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Name der Liste</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Not possible: the file has more addresses than could be read.</source>
        <translation>Nicht möglich: Die Datei hat mehr Adressen, als gelesen werden konnten.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Datei neu &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the list of that name, which has %Ln address(es).</source>
        <translation>
            <numerusform>Sie ersetzt die Liste dieses Namens mit %Ln Adresse.</numerusform>
            <numerusform>Sie ersetzt die Liste dieses Namens mit %Ln Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has far fewer: is it the whole one?</source>
        <translation>Diese Datei hat viel weniger: Ist es die ganze?</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose one file with the addresses in it.</source>
        <translation>„%1“ ist keine Datei. Wählen Sie eine Datei mit den Adressen.</translation>
    </message>
    <message>
        <source>Your account may not read “%1”.</source>
        <translation>Mit Ihrem Konto dürfen Sie „%1“ nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” is in use: %Ln address(es).</source>
        <translation>
            <numerusform>Die Liste „%1“ ist in Gebrauch: %Ln Adresse.</numerusform>
            <numerusform>Die Liste „%1“ ist in Gebrauch: %Ln Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list for %1: “%2”</source>
        <translation>Eine Liste für %1: „%2“</translation>
    </message>
    <message>
        <source>Is the list complete?</source>
        <translation>Ist die Liste vollständig?</translation>
    </message>
    <message>
        <source>Not for sure: somebody &amp;may be missing</source>
        <translation>Nicht sicher: Es &amp;kann jemand fehlen</translation>
    </message>
    <message>
        <source>While your mail server is away, mail for the addresses in the list is kept for them. Mail for others is put off: their senders try again later, when your mail server can be asked. This is the safe choice.</source>
        <translation>Während Ihr Mailserver nicht erreichbar ist, werden E-Mails für die Adressen der Liste aufbewahrt. E-Mails an andere werden vorübergehend abgewiesen: Ihre Absender versuchen es später erneut, wenn Ihr Mailserver gefragt werden kann. Das ist die sichere Wahl.</translation>
    </message>
    <message>
        <source>&amp;Yes: who is not in it does not exist</source>
        <translation>&amp;Ja: Was nicht darin steht, gibt es nicht</translation>
    </message>
    <message>
        <source>While your mail server is away, mail for addresses that are in no list and never got mail here is refused at once, and the senders are told that there is no such address. That keeps spam to invented addresses out, but it also refuses mail for every alias, group or shared mailbox that the list forgets. It holds for a week; then import the list again. (unknownRecipients in the settings of the domain overrules it.)</source>
        <translation>Während Ihr Mailserver nicht erreichbar ist, werden E-Mails an Adressen, die in keiner Liste stehen und hier nie E-Mails bekommen haben, sofort abgelehnt, und die Absender erfahren, dass es die Adresse nicht gibt. Das hält Spam an erfundene Adressen fern; abgelehnt werden damit aber auch E-Mails an jeden Alias, jede Gruppe und jedes gemeinsame Postfach, die in der Liste vergessen wurden. Es gilt eine Woche lang; importieren Sie die Liste dann neu. (unknownRecipients in den Einstellungen der Domain hat Vorrang.)</translation>
    </message>
    <message>
        <source>Contact with the service was lost before it said whether the list is in use. It is asked again until it does.</source>
        <translation>Die Verbindung zum Dienst ging verloren, bevor er sagte, ob die Liste in Gebrauch ist. Er wird danach gefragt, bis er es sagt.</translation>
    </message>
    <message>
        <source>Contact with the service was lost meanwhile, and it does not have the list. Import it again.</source>
        <translation>Die Verbindung zum Dienst ging inzwischen verloren, und er hat die Liste nicht. Importieren Sie sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::KitDialog</name>
    <message>
        <source>Checking. This may take some minutes where your mail server makes us wait.</source>
        <translation>Die Prüfung läuft. Sie kann einige Minuten dauern, wenn Ihr Mailserver warten lässt.</translation>
    </message>
    <message>
        <source>The check was stopped. What was proved until then stands above.</source>
        <translation>Die Prüfung wurde abgebrochen. Was bis dahin nachgewiesen wurde, steht oben.</translation>
    </message>
    <message>
        <source>Your mail server does not heed the lines yet: see above what it did.</source>
        <translation>Ihr Mailserver beachtet die Zeilen noch nicht: Oben steht, was er getan hat.</translation>
    </message>
    <message>
        <source>The mail came through, but something is to be looked at: see above.</source>
        <translation>Die E-Mail kam durch, aber etwas sollten Sie sich ansehen: siehe oben.</translation>
    </message>
    <message>
        <source>Proved: your mail server takes mail from this backup without hindrance.</source>
        <translation>Nachgewiesen: Ihr Mailserver nimmt E-Mails von diesem Backup-MX ungehindert an.</translation>
    </message>
    <message>
        <source>Tell your mail server – %1</source>
        <translation>Dem Mailserver mitteilen – %1</translation>
    </message>
    <message>
        <source>After an outage this backup hands over mail from all the world, and your mail server could take it for a spammer. With these lines it lets this backup past its greylisting, its limits and its SPF check – for nobody else, and nobody may relay by it.</source>
        <translation>Nach einem Ausfall übergibt dieser Backup-MX E-Mails aus aller Welt, und Ihr Mailserver könnte ihn für einen Spammer halten. Mit diesen Zeilen lässt er diesen Backup-MX an Greylisting, Limits und SPF-Prüfung vorbei – nur diesen, und niemand kann dadurch E-Mails weiterleiten.</translation>
    </message>
    <message>
        <source>Your mail server or its &amp;filter:</source>
        <translation>Ihr Mailserver oder sein &amp;Filter:</translation>
    </message>
    <message>
        <source>Mail server or filter</source>
        <translation>Mailserver oder Filter</translation>
    </message>
    <message>
        <source>Prove it with a mail</source>
        <translation>Mit einer E-Mail nachweisen</translation>
    </message>
    <message>
        <source>One mail goes to your mail server as in a hand-over, and some more are announced that are not sent. You see what it makes of them.</source>
        <translation>Eine E-Mail geht wie bei einer Übergabe an Ihren Mailserver, einige weitere werden angekündigt, aber nicht gesendet. Sie sehen, was er damit macht.</translation>
    </message>
    <message>
        <source>&amp;Address that gets the mail</source>
        <translation>&amp;Adresse, die die E-Mail erhält</translation>
    </message>
    <message>
        <source>Address that gets the mail</source>
        <translation>Adresse, die die E-Mail erhält</translation>
    </message>
    <message>
        <source>&amp;Send the check mail</source>
        <translation>Prüf-E-Mail &amp;senden</translation>
    </message>
    <message>
        <source>Send the check mail</source>
        <translation>Prüf-E-Mail senden</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Mit Ihrem Konto können Sie alles ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::KitLines</name>
    <message>
        <source>Lines to paste (%1 of %2)</source>
        <translation>Zeilen zum Einfügen (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>ui::KitPanel</name>
    <message>
        <source>A mail can prove it once all is set up: come back to this page then.</source>
        <translation>Eine E-Mail kann es beweisen, sobald alles eingerichtet ist: Kommen Sie dann auf diese Seite zurück.</translation>
    </message>
    <message>
        <source>Sending one mail to postmaster…</source>
        <translation>Eine E-Mail geht an postmaster…</translation>
    </message>
    <message>
        <source>Sends one mail to postmaster of your mail server.</source>
        <translation>Sendet eine E-Mail an postmaster Ihres Mailservers.</translation>
    </message>
    <message>
        <source>It does not let everything pass yet: %1.</source>
        <translation>Er lässt noch nicht alles durch: %1.</translation>
    </message>
    <message>
        <source>Your mail server knows this machine.</source>
        <translation>Ihr Mailserver kennt diesen Rechner.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Your mail server should know this machine, or it may hold up or refuse what is handed over. Have these lines added to its configuration.</source>
        <translation>Ihr Mailserver sollte diesen Rechner kennen, sonst hält er womöglich auf oder lehnt ab, was übergeben wird. Lassen Sie diese Zeilen in seine Konfiguration eintragen.</translation>
    </message>
    <message>
        <source>&amp;Kind of mail server</source>
        <translation>&amp;Art des Mailservers</translation>
    </message>
    <message>
        <source>Kind of mail server</source>
        <translation>Art des Mailservers</translation>
    </message>
    <message>
        <source>Check with a &amp;mail</source>
        <translation>&amp;Mit einer E-Mail prüfen</translation>
    </message>
    <message>
        <source>Check with a mail</source>
        <translation>Mit einer E-Mail prüfen</translation>
    </message>
</context>
<context>
    <name>ui::LadderView</name>
    <message>
        <source>this machine, the backup</source>
        <translation>dieser Rechner, der Backup-MX</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>nobody told us about this one – an old provider?</source>
        <translation>niemand hat ihn uns genannt – ein früherer Provider?</translation>
    </message>
    <message>
        <source>No mail server is known in the DNS.</source>
        <translation>Im DNS ist kein Mailserver bekannt.</translation>
    </message>
    <message>
        <source>asked next</source>
        <translation>wird als Nächster gefragt</translation>
    </message>
    <message>
        <source>asked after that</source>
        <translation>wird danach gefragt</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Mail servers in the order in which they are asked</source>
        <translation>Mailserver in der Reihenfolge, in der sie gefragt werden</translation>
    </message>
    <message>
        <source>asked first</source>
        <translation>wird als Erster gefragt</translation>
    </message>
</context>
<context>
    <name>ui::LastEvent</name>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>%1 takes mail again, after %2. No mail came meanwhile.</source>
        <translation>%1 nimmt nach %2 wieder E-Mails an. Inzwischen kam keine.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes mail again, after %2. %n message(s) came here meanwhile.</source>
        <translation>
            <numerusform>%1 nimmt nach %2 wieder E-Mails an. Inzwischen kam hier %n Nachricht an.</numerusform>
            <numerusform>%1 nimmt nach %2 wieder E-Mails an. Inzwischen kamen hier %n Nachrichten an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Light</name>
    <message>
        <source>DNS and network</source>
        <translation>DNS und Netzwerk</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>muss geändert werden</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>könnte besser sein</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not all could be checked</source>
        <translation>nicht alles konnte geprüft werden</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>%1 von %2 antworten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::LineChart</name>
    <message>
        <source>on average</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>vom kleinsten bis zum größten Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 on average, from %2 to %3</source>
        <translation>im Mittel %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Last %1. Least %2, most %3, at %4.</source>
        <translation>Zuletzt %1. Kleinster Wert %2, größter Wert %3 (%4).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Größter Wert</translation>
    </message>
</context>
<context>
    <name>ui::ListModel</name>
    <message>
        <source>Read at %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>not for sure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
</context>
<context>
    <name>ui::ListTable</name>
    <message>
        <source>Lists of addresses</source>
        <translation>Adresslisten</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>Without contact with the relay service its log cannot be seen.</source>
        <translation>Ohne Verbindung zum Relay-Dienst ist sein Protokoll nicht zu sehen.</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Keine Zeile passt.</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>Der Dienst hat noch nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). The service keeps the last 5,000.</source>
        <translation>
            <numerusform>%Ln Zeile. Der Dienst behält die letzten 5.000.</numerusform>
            <numerusform>%Ln Zeilen. Der Dienst behält die letzten 5.000.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the selection</source>
        <translation>Auswahl &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From information up</source>
        <translation>Ab Information</translation>
    </message>
    <message>
        <source>Warnings and problems</source>
        <translation>Warnungen und Probleme</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>In den Zeilen suchen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Follow what is written</source>
        <translation>Dem Geschriebenen folgen</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Protokoll des Dienstes</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Paket für den Support…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Paket für den Support</translation>
    </message>
</context>
<context>
    <name>ui::MachinePage</name>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This cannot be the name of a machine on the Internet. Write one such as mx2.firma.cz.</source>
        <translation>Das kann kein Name eines Rechners im Internet sein. Schreiben Sie einen wie mx2.firma.cz.</translation>
    </message>
    <message>
        <source>This is the name of your mail server. This machine needs one of its own, such as mx2.firma.cz.</source>
        <translation>Das ist der Name Ihres Mailservers. Dieser Rechner braucht einen eigenen, etwa mx2.firma.cz.</translation>
    </message>
    <message>
        <source>Under “More”: write where mail is taken as address and port, such as *:25.</source>
        <translation>Unter „Mehr“: Schreiben Sie als Adresse und Port, wo E-Mails angenommen werden, etwa *:25.</translation>
    </message>
    <message>
        <source>Under “More”: write the public address as numbers, such as 203.0.113.5.</source>
        <translation>Unter „Mehr“: Schreiben Sie die öffentliche Adresse als Zahlen, etwa 203.0.113.5.</translation>
    </message>
    <message>
        <source>Between this machine and the Internet there is a router. In it, under “Port forwarding” or “NAT”:</source>
        <translation>Zwischen diesem Rechner und dem Internet steht ein Router. Darin, unter „Portweiterleitung“ oder „NAT“:</translation>
    </message>
    <message>
        <source>1. Add a rule: TCP, port 25 from outside goes to %1, port %2.</source>
        <translation>1. Legen Sie eine Regel an: TCP, Port 25 von außen führt zu %1, Port %2.</translation>
    </message>
    <message>
        <source>2. Let the sender&apos;s address stay as it is (no masquerading for this rule).</source>
        <translation>2. Lassen Sie die Adresse des Absenders, wie sie ist (kein Masquerading für diese Regel).</translation>
    </message>
    <message>
        <source>3. Give this machine always the same address in your network.</source>
        <translation>3. Geben Sie diesem Rechner in Ihrem Netz immer dieselbe Adresse.</translation>
    </message>
    <message>
        <source>Other mail servers look for it under this name; it will be in the MX record.</source>
        <translation>Unter diesem Namen suchen ihn andere Mailserver; er steht dann im MX-Record.</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Dieser Rechner wird angesehen…</translation>
    </message>
    <message>
        <source>This machine could not be looked at.</source>
        <translation>Dieser Rechner konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Was festgestellt wurde:</translation>
    </message>
    <message>
        <source>Na&amp;me of this machine on the Internet</source>
        <translation>&amp;Name dieses Rechners im Internet</translation>
    </message>
    <message>
        <source>Name of this machine on the Internet</source>
        <translation>Name dieses Rechners im Internet</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Look at this machine again</source>
        <translation>Diesen Rechner noch einmal ansehen</translation>
    </message>
    <message>
        <source>Server that passes mail on (smarthost)</source>
        <translation>Server, der E-Mails weitergibt (Smarthost)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Takes mai&amp;l at (address:port)</source>
        <translation>Annahme von E-Mails &amp;unter (Adresse:Port)</translation>
    </message>
    <message>
        <source>Takes mail at (address:port)</source>
        <translation>Annahme von E-Mails unter (Adresse:Port)</translation>
    </message>
    <message>
        <source>The usual value is *:25: every address of this machine, the port for mail.</source>
        <translation>Üblich ist *:25: jede Adresse dieses Rechners, der Port für E-Mails.</translation>
    </message>
    <message>
        <source>Publi&amp;c address</source>
        <translation>Öffentliche &amp;Adresse</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>only if it was not found</source>
        <translation>nur wenn sie nicht gefunden wurde</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Restante</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>&amp;Restante</source>
        <translation>&amp;Restante</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Einrichten …</translation>
    </message>
    <message>
        <source>&amp;Quit the window (the relay keeps running)</source>
        <translation>Fenster &amp;beenden (das Relay läuft weiter)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Domains &amp;&amp; servers</source>
        <translation>Domains &amp;&amp; Server</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>ui::MaintenanceBar</name>
    <message>
        <source>Pause for maintenance</source>
        <translation>Für Wartung unterbrechen</translation>
    </message>
    <message>
        <source>Keeps the mail here while you work on your mail server. It ends by itself.</source>
        <translation>Bewahrt die E-Mails hier auf, während Sie an Ihrem Mailserver arbeiten. Endet von selbst.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Wartung beenden</translation>
    </message>
    <message>
        <source>What was kept is handed over now.</source>
        <translation>Was aufbewahrt wurde, wird jetzt übergeben.</translation>
    </message>
    <message>
        <source>All mail servers</source>
        <translation>Alle Mailserver</translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>As in the MX record, such as mx2.firma.cz. Empty: the name of this machine.</source>
        <translation>Wie im MX-Eintrag, etwa mx2.firma.cz. Leer: der Name dieses Rechners.</translation>
    </message>
    <message>
        <source>Address and port, such as *:25; the star stands for every address of this machine.</source>
        <translation>Adresse und Port, etwa *:25; der Stern steht für jede Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>How the world sees this machine behind a router. Empty: its own addresses.</source>
        <translation>Wie die Welt diesen Rechner hinter einem Router sieht. Leer: seine eigenen Adressen.</translation>
    </message>
    <message>
        <source>A mail server that passes them on (smarthost), such as smtp.provider.cz:587. Needed where port 25 does not lead out. Empty: straight to the servers of their addressees.</source>
        <translation>Ein Mailserver, der sie weitergibt (Smarthost), etwa smtp.provider.cz:587. Nötig, wo Port 25 nicht nach außen führt. Leer: direkt an die Server der Empfänger.</translation>
    </message>
    <message>
        <source>when it offers it</source>
        <translation>wenn er sie anbietet</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>always, and its certificate must be valid</source>
        <translation>immer, und sein Zertifikat muss gültig sein</translation>
    </message>
    <message>
        <source>The name under which the password is kept: restantectl secret set NAME. Empty: none is needed.</source>
        <translation>Der Name, unter dem das Kennwort liegt: restantectl secret set NAME. Leer: keine nötig.</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Name dieses Servers</translation>
    </message>
    <message>
        <source>Takes mail at, one a line</source>
        <translation>Nimmt Mail an bei, eines je Zeile</translation>
    </message>
    <message>
        <source>Public addresses, one a line</source>
        <translation>Öffentliche Adressen, eine je Zeile</translation>
    </message>
    <message>
        <source>Send notices and alerts by</source>
        <translation>Benachrichtigungen und Meldungen senden über</translation>
    </message>
    <message>
        <source>Encryption towards it</source>
        <translation>Verschlüsselung dorthin</translation>
    </message>
    <message>
        <source>Login there</source>
        <translation>Anmeldung dort</translation>
    </message>
</context>
<context>
    <name>ui::NoticeList</name>
    <message>
        <source>Notices to senders</source>
        <translation>Mitteilungen an Absender</translation>
    </message>
    <message>
        <source>Whole address of a sender</source>
        <translation>Ganze Adresse eines Absenders</translation>
    </message>
    <message>
        <source>Search by the whole address of a sender</source>
        <translation>Nach der ganzen Adresse eines Absenders suchen</translation>
    </message>
    <message>
        <source>Only who was told</source>
        <translation>Nur wer benachrichtigt wurde</translation>
    </message>
    <message>
        <source>No notice fits. The search is for the whole address, as the mail named it.</source>
        <translation>Keine Mitteilung passt. Gesucht wird nach der ganzen Adresse, wie die E-Mail sie nannte.</translation>
    </message>
    <message>
        <source>Only who was &amp;told</source>
        <translation>Nur wer &amp;benachrichtigt wurde</translation>
    </message>
</context>
<context>
    <name>ui::NoticeModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>Due after %1</source>
        <translation>Fällig nach %1</translation>
    </message>
    <message>
        <source>About the mail %1</source>
        <translation>Zur E-Mail %1</translation>
    </message>
    <message>
        <source>The notice is the mail %1</source>
        <translation>Die Mitteilung ist die E-Mail %1</translation>
    </message>
    <message>
        <source>%1; the notice: %2</source>
        <translation>%1; die Mitteilung: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoticeSetupPage</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Notices &amp; alerts</source>
        <translation>Mitteilungen &amp; Alarme</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>%1 is on your own mail server. An alert that it is away could not arrive there. Take a mailbox elsewhere.</source>
        <translation>%1 liegt auf Ihrem eigenen Mailserver. Ein Alarm, dass er ausgefallen ist, käme dort nicht an. Nehmen Sie ein Postfach anderswo.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n addresses can be told.</source>
        <translation>
            <numerusform>Alarme können an höchstens %n Adresse gehen.</numerusform>
            <numerusform>Alarme können an höchstens %n Adressen gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// or http://.</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The address of ntfy ends with its topic, such as https://ntfy.sh/our-mail.</source>
        <translation>Die Adresse von ntfy endet mit ihrem Thema, etwa https://ntfy.sh/our-mail.</translation>
    </message>
    <message>
        <source>A mailbox that is not on your own mail server. Without one, warnings show only on this screen.</source>
        <translation>Ein Postfach, das nicht auf Ihrem eigenen Mailserver liegt. Ohne eines erscheinen Warnungen nur auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>After the last page a test alert goes to each new address; the code in it proves that it arrives.</source>
        <translation>Nach der letzten Seite geht an jede neue Adresse ein Testalarm; der Code darin beweist, dass er ankommt.</translation>
    </message>
    <message>
        <source>Cannot leave: port 25 leads nowhere from here. Enter a server that passes mail on, on the page “This machine”.</source>
        <translation>Sie können nicht hinaus: Port 25 führt von hier nirgendwohin. Tragen Sie auf der Seite „Dieser Rechner“ einen Server ein, der E-Mails weitergibt.</translation>
    </message>
    <message>
        <source>What senders are told</source>
        <translation>Was Absender erfahren</translation>
    </message>
    <message>
        <source>When mail waits here for long, its sender gets a notice in plain words. Lists and automatic mail never do.</source>
        <translation>Wenn eine E-Mail hier lange wartet, bekommt ihr Absender eine Mitteilung in klaren Worten. Listen und automatische E-Mails nie.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Who is told of a delay</source>
        <translation>Wem eine Verzögerung mitgeteilt wird</translation>
    </message>
    <message>
        <source>senders who are proved to be who they say (recommended)</source>
        <translation>Absender, die nachweislich die sind, die sie vorgeben (empfohlen)</translation>
    </message>
    <message>
        <source>all senders</source>
        <translation>alle Absender</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Wan&amp;n</translation>
    </message>
    <message>
        <source>When senders are told</source>
        <translation>Wann Absender es erfahren</translation>
    </message>
    <message>
        <source>&amp;Language, if the mail shows none</source>
        <translation>S&amp;prache, wenn die E-Mail keine zeigt</translation>
    </message>
    <message>
        <source>Language of notices</source>
        <translation>Sprache der Mitteilungen</translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>Was Sie erfahren</translation>
    </message>
    <message>
        <source>&amp;E-mail for alerts</source>
        <translation>&amp;E-Mail für Alarme</translation>
    </message>
    <message>
        <source>E-mail for alerts</source>
        <translation>E-Mail für Alarme</translation>
    </message>
    <message>
        <source>Lan&amp;guage of alerts</source>
        <translation>Sp&amp;rache der Alarme</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <translation>Sprache der Alarme</translation>
    </message>
    <message>
        <source>Webhook (for chat programs and the like)</source>
        <translation>Webhook (für Chatprogramme und Ähnliches)</translation>
    </message>
    <message>
        <source>Web add&amp;ress</source>
        <translation>Webadre&amp;sse</translation>
    </message>
    <message>
        <source>Web address of the webhook</source>
        <translation>Webadresse des Webhooks</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the webhook</source>
        <translation>Format des Webhooks</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
</context>
<context>
    <name>ui::NoticeView</name>
    <message>
        <source>The notice as its reader sees it</source>
        <translation>Die Mitteilung, wie ihr Leser sie sieht</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message>
        <source>&amp;Outages and notices</source>
        <translation>A&amp;usfälle und Mitteilungen</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be said about outages and notices.</source>
        <translation>Ohne Verbindung zum Relay-Dienst lässt sich über Ausfälle und Mitteilungen nichts sagen.</translation>
    </message>
    <message>
        <source>No domain is protected yet, so there is nobody to tell.</source>
        <translation>Noch ist keine Domain geschützt; es gibt also niemanden zu benachrichtigen.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
</context>
<context>
    <name>ui::OpenTask</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>several domains or addresses</comment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is not set up yet: it knows no domain and takes no mail.</source>
        <translation>Der Backup-MX ist noch nicht eingerichtet: Er kennt keine Domain und nimmt keine E-Mails an.</translation>
    </message>
    <message>
        <source>The MX record is still missing at %1: no sender can find this backup.</source>
        <translation>Der MX-Record fehlt noch: %1. Kein Absender kann diesen Backup-MX finden.</translation>
    </message>
    <message>
        <source>Nobody has connected from the internet yet: it is not certain that mail can reach this machine.</source>
        <translation>Aus dem Internet hat sich noch niemand verbunden: Es ist nicht sicher, dass E-Mails diesen Rechner erreichen.</translation>
    </message>
    <message>
        <source>Nobody is alerted while this window is closed: there is no address for alerts yet.</source>
        <translation>Solange dieses Fenster geschlossen ist, wird niemand alarmiert: Es gibt noch keine Adresse für Alarme.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that alerts arrive at %1.</source>
        <translation>Noch hat niemand bestätigt, dass Alarme ankommen: %1.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave: no mail server on the internet can be reached from here.</source>
        <translation>Mitteilungen an Absender können nicht hinaus: Von hier ist kein Mailserver im Internet erreichbar.</translation>
    </message>
    <message>
        <source>The internet address of this backup has no proper name yet (%1): many would refuse its notices.</source>
        <translation>Die IP-Adresse dieses Backup-MX hat noch keinen passenden Namen (%1): Viele würden seine Mitteilungen ablehnen.</translation>
    </message>
    <message>
        <source>Not all addresses of %1 are known: in an outage mail to the others cannot be judged.</source>
        <translation>Nicht alle Adressen sind bekannt: %1. Bei einem Ausfall lassen sich E-Mails an die übrigen nicht beurteilen.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten&#xa0;…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>How to confirm</source>
        <translation>So bestätigen</translation>
    </message>
    <message>
        <source>Import addresses…</source>
        <translation>Adressen importieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ui::OutageCard</name>
    <message>
        <source>The mail server is away</source>
        <translation>Der Mailserver ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Postpone 4 h</source>
        <translation>4&#xa0;h verschieben</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>Nicht benachrichtigen</translation>
    </message>
    <message>
        <source>Tell by schedule again</source>
        <translation>Wieder nach Zeitplan benachrichtigen</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Mit Ihrem Konto können Sie alles ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>As far as is known now, nobody else is to be told.</source>
        <translation>Soweit jetzt bekannt, ist niemand weiter zu benachrichtigen.</translation>
    </message>
</context>
<context>
    <name>ui::OutagePanel</name>
    <message>
        <source>No mail server is away now.</source>
        <translation>Zurzeit sind alle Mailserver erreichbar.</translation>
    </message>
    <message numerus="yes">
        <source>Ended outages (%Ln)</source>
        <translation>
            <numerusform>Beendete Ausfälle (%Ln)</numerusform>
            <numerusform>Beendete Ausfälle (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Your mail servers</source>
        <translation>Ihre Mailserver</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>age of the oldest mail</source>
        <translation>Alter der ältesten E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>etwa %n Tag</numerusform>
            <numerusform>etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>room at this rate, %1 free</source>
        <translation>Platz bei jetzigem Tempo, %1 frei</translation>
    </message>
    <message>
        <source>free for mail, not filling up</source>
        <translation>frei für E-Mails, Füllstand steigt nicht</translation>
    </message>
    <message>
        <source>messages kept</source>
        <translation>aufbewahrte Nachrichten</translation>
    </message>
    <message>
        <source>room for mail</source>
        <translation>Platz für E-Mails</translation>
    </message>
    <message>
        <source>The last report is from %1, %2 ago.</source>
        <translation>Der letzte Bericht ist von %1, vor %2.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>addresses on hold</source>
        <translation>angehaltene Adressen</translation>
    </message>
    <message numerus="yes">
        <source>message(s) kept (%1)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>aufbewahrte Nachricht (%1)</numerusform>
            <numerusform>aufbewahrte Nachrichten (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>address(es) on hold, waiting for your decision</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>angehaltene Adresse, die auf Ihre Entscheidung wartet</numerusform>
            <numerusform>angehaltene Adressen, die auf Ihre Entscheidung warten</numerusform>
        </translation>
    </message>
    <message>
        <source>age of the oldest mail, next try at %1</source>
        <translation>Alter der ältesten E-Mail, nächster Versuch %1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of this backup is valid for another %n day(s).</source>
        <translation>
            <numerusform>Das Zertifikat dieses Backup-MX ist noch %n Tag gültig.</numerusform>
            <numerusform>Das Zertifikat dieses Backup-MX ist noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Was zuletzt geschah</translation>
    </message>
</context>
<context>
    <name>ui::PlaceholderBar</name>
    <message>
        <source>the name of this backup server</source>
        <translation>der Name dieses Backup-MX</translation>
    </message>
    <message>
        <source>the domain that the mail is for</source>
        <translation>die Domain, für die die E-Mail bestimmt ist</translation>
    </message>
    <message>
        <source>the subject of the mail</source>
        <translation>der Betreff der E-Mail</translation>
    </message>
    <message>
        <source>when the mail was sent</source>
        <translation>wann die E-Mail gesendet wurde</translation>
    </message>
    <message>
        <source>whom the mail is for</source>
        <translation>für wen die E-Mail bestimmt ist</translation>
    </message>
    <message>
        <source>a sentence that says why the mail waits</source>
        <translation>ein Satz, der sagt, warum die E-Mail wartet</translation>
    </message>
    <message>
        <source>until when delivery is tried</source>
        <translation>bis wann die Zustellung versucht wird</translation>
    </message>
    <message>
        <source>other mails of the sender that wait as well</source>
        <translation>andere E-Mails des Absenders, die auch warten</translation>
    </message>
    <message>
        <source>for each recipient, why the mail was not delivered</source>
        <translation>für jeden Empfänger, warum die E-Mail nicht zugestellt wurde</translation>
    </message>
    <message>
        <source>what the sender can do</source>
        <translation>was der Absender tun kann</translation>
    </message>
    <message>
        <source>the mails that were delivered</source>
        <translation>die E-Mails, die zugestellt wurden</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Einfügen:</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Insert %1: %2</source>
        <translation>%1 einfügen: %2</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What senders to %1 are told of a delay. The mail in it is made up.</source>
        <translation>Was Absender an %1 bei einer Verzögerung erfahren. Die E-Mail darin ist erfunden.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Sprache der Mitteilung</translation>
    </message>
    <message>
        <source>Change the &amp;words…</source>
        <translation>&amp;Texte ändern …</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Texte ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message numerus="yes">
        <source>%Ln address(es) of %1</source>
        <translation>
            <numerusform>%Ln Adresse von %1</numerusform>
            <numerusform>%Ln Adressen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no address of %1 in this file. Is it the right file, and the right domain?</source>
        <translation>In dieser Datei steht keine Adresse von %1. Ist es die richtige Datei, und die richtige Domain?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht verstanden und wird weggelassen:</numerusform>
            <numerusform>%Ln Zeilen wurden nicht verstanden und werden weggelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Nicht verstandene Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repetition(s), each address counts once</source>
        <translation>
            <numerusform>%Ln Wiederholung; jede Adresse zählt einmal</numerusform>
            <numerusform>%Ln Wiederholungen; jede Adresse zählt einmal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of other domains, left out: %1</source>
        <translation>
            <numerusform>%Ln Adresse anderer Domains, weggelassen: %1</numerusform>
            <numerusform>%Ln Adressen anderer Domains, weggelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more addresses than there is room for: the rest was not read. So it cannot be taken for a complete list.</source>
        <translation>Die Datei hat mehr Adressen, als Platz ist: Der Rest wurde nicht gelesen. Als vollständige Liste kann sie daher nicht gelten.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrimaryModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Asked again at %1</source>
        <translation>Nächste Abfrage: %1</translation>
    </message>
</context>
<context>
    <name>ui::PrimaryPage</name>
    <message>
        <source>Your mail server</source>
        <translation>Ihr Mailserver</translation>
    </message>
    <message>
        <source>Testing. No mail is sent.</source>
        <translation>Test läuft. Gesendet wird nichts.</translation>
    </message>
    <message>
        <source>The test failed at: %1. You can go on and come back later; mail is kept until the server takes it.</source>
        <translation>Der Test ist gescheitert bei: %1. Sie können weitermachen und später wiederkommen; E-Mails werden aufbewahrt, bis der Server sie annimmt.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Der Server hat geantwortet.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Looking for the mail server of %1 in the DNS…</source>
        <translation>Der Mailserver von %1 wird im DNS gesucht …</translation>
    </message>
    <message>
        <source>The DNS of %1 names %2 as its mail server.</source>
        <translation>Das DNS von %1 nennt %2 als Mailserver.</translation>
    </message>
    <message>
        <source>The DNS of %1 names no other mail server. Please write its name or address.</source>
        <translation>Das DNS von %1 nennt keinen anderen Mailserver. Bitte geben Sie seinen Namen oder seine Adresse ein.</translation>
    </message>
    <message>
        <source>The DNS of %1 could not be asked. Please write the name or address of the mail server.</source>
        <translation>Das DNS von %1 konnte nicht gefragt werden. Bitte geben Sie den Namen oder die Adresse des Mailservers ein.</translation>
    </message>
    <message>
        <source>Which server does the firm&apos;s mail belong to? Restante keeps mail while it does not answer and hands it over when it does.</source>
        <translation>Auf welchen Server gehören die E-Mails der Firma? Restante bewahrt sie auf, während er nicht antwortet, und übergibt sie, sobald er es tut.</translation>
    </message>
    <message>
        <source>&amp;Mail server (name or address, with the port if it is not 25)</source>
        <translation>&amp;Mailserver (Name oder Adresse, mit dem Port, wenn es nicht 25 ist)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>mail.firma.cz:25</source>
        <translation>mail.firma.de:25</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>This is not a mail server. Write its name or address, such as mail.firma.cz or 192.168.1.10:25.</source>
        <translation>Das ist kein Mailserver. Schreiben Sie seinen Namen oder seine Adresse, etwa mail.firma.cz oder 192.168.1.10:25.</translation>
    </message>
    <message>
        <source>This is the name of this machine itself. Which server is the mail handed over to?</source>
        <translation>Das ist der Name dieses Rechners selbst. Welchem Server werden die E-Mails übergeben?</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>Test a&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ProofView</name>
    <message>
        <source>A real message shows that the whole way works: through this backup and into your mail server.</source>
        <translation>Eine echte Nachricht zeigt, dass der ganze Weg funktioniert: durch diesen Backup-MX bis in Ihren Mailserver.</translation>
    </message>
    <message>
        <source>Send it &amp;to (somebody who can look whether it has come)</source>
        <translation>S&amp;enden an (jemanden, der nachsehen kann, ob sie angekommen ist)</translation>
    </message>
    <message>
        <source>Recipient of the test message</source>
        <translation>Empfänger der Testnachricht</translation>
    </message>
    <message>
        <source>With a &amp;simulated outage (your mail server is left alone for 20 seconds)</source>
        <translation>Mit &amp;simuliertem Ausfall (Ihr Mailserver wird 20 Sekunden in Ruhe gelassen)</translation>
    </message>
    <message>
        <source>With a simulated outage</source>
        <translation>Mit simuliertem Ausfall</translation>
    </message>
    <message>
        <source>Mail for your mail server waits here meanwhile, and is handed over afterwards.</source>
        <translation>E-Mails für Ihren Mailserver warten inzwischen hier und werden danach übergeben.</translation>
    </message>
    <message>
        <source>Send a test &amp;message</source>
        <translation>Test&amp;nachricht senden</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>Weitere Test&amp;nachricht senden</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Mit Ihrem Konto können Sie alles ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>Stop the test message</source>
        <translation>Testnachricht anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The message is on its way…</source>
        <translation>Die Nachricht ist unterwegs…</translation>
    </message>
    <message>
        <source>There is no news of it. If the message was accepted, it is delivered all the same: look in the queue and the history.</source>
        <translation>Es gibt keine Neuigkeiten von ihr. Wurde die Nachricht angenommen, wird sie trotzdem zugestellt: Sehen Sie in der Warteschlange und im Verlauf nach.</translation>
    </message>
    <message>
        <source>Its number here is %1; it is in the history.</source>
        <translation>Ihre Nummer hier ist %1; sie steht im Verlauf.</translation>
    </message>
    <message>
        <source>Its number here is %1; it is in the queue.</source>
        <translation>Ihre Nummer hier ist %1; sie steht in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>ui::QueueActions</name>
    <message numerus="yes">
        <source>Return the mail for %n address(es) to the senders? They are told by the rules for notices. This cannot be undone.</source>
        <translation>
            <numerusform>E-Mails für %n Adresse an die Absender zurücksenden? Diese werden nach den Regeln für Mitteilungen benachrichtigt. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>E-Mails für %n Adressen an die Absender zurücksenden? Diese werden nach den Regeln für Mitteilungen benachrichtigt. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the mail for %n address(es)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>E-Mails für %n Adresse entfernen? Sie werden nicht zugestellt, und die Absender werden nicht benachrichtigt.</numerusform>
            <numerusform>E-Mails für %n Adressen entfernen? Sie werden nicht zugestellt, und die Absender werden nicht benachrichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return mail</source>
        <translation>E-Mails zurücksenden</translation>
    </message>
    <message>
        <source>Remove mail</source>
        <translation>E-Mails entfernen</translation>
    </message>
    <message>
        <source>All that fit the filter, also those that are not in sight.</source>
        <translation>Alle, die zum Filter passen, auch die, die nicht zu sehen sind.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>&amp;Zurücksenden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Mit Ihrem Konto können Sie alles ansehen, aber nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln</source>
        <translation>
            <numerusform>All&amp;e %Ln</numerusform>
            <numerusform>All&amp;e %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All that fit the filter</source>
        <translation>Alle, die zum Filter passen</translation>
    </message>
    <message>
        <source>Do it to all that fit the filter, also those that are not in sight.</source>
        <translation>Für alle, die zum Filter passen, auch für die, die nicht zu sehen sind.</translation>
    </message>
    <message>
        <source>Nothing here: no mail fits.</source>
        <translation>Hier ist nichts: Keine E-Mail passt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>%n Tag länger</numerusform>
            <numerusform>%n Tage länger</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>&amp;Länger warten</translation>
    </message>
    <message>
        <source>Retur&amp;n…</source>
        <translation>&amp;Zurücksenden …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>E&amp;ntfernen …</translation>
    </message>
</context>
<context>
    <name>ui::QueueDetails</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Wählen Sie eine Zeile aus, um ihre Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(eine Mitteilung, kein Absender)</translation>
    </message>
    <message>
        <source>Arrived: %1, %2</source>
        <translation>Angekommen: %1, %2</translation>
    </message>
    <message>
        <source>Sent by: %1 (%2), %3</source>
        <translation>Gesendet von: %1 (%2), %3</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>To: %1 – %2</source>
        <translation>An: %1 – %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch: %1.</translation>
    </message>
    <message>
        <source>SPF: %1</source>
        <translation>SPF: %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>none – the sender&apos;s domain does not say who may send its mail</source>
        <translation>none – die Domain des Absenders sagt nicht, wer ihre E-Mails senden darf</translation>
    </message>
    <message>
        <source>neutral – the sender&apos;s domain leaves it open</source>
        <translation>neutral – die Domain des Absenders lässt es offen</translation>
    </message>
    <message>
        <source>pass – the sender&apos;s domain allows this server</source>
        <translation>pass – die Domain des Absenders erlaubt diesen Server</translation>
    </message>
    <message>
        <source>fail – the sender&apos;s domain says that this is forged</source>
        <translation>fail – die Domain des Absenders sagt, dass dies gefälscht ist</translation>
    </message>
    <message>
        <source>softfail – the sender&apos;s domain thinks that this is forged</source>
        <translation>softfail – die Domain des Absenders hält dies für gefälscht</translation>
    </message>
    <message>
        <source>temperror – the DNS could not be asked</source>
        <translation>temperror – das DNS konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>permerror – the record of the sender&apos;s domain is faulty</source>
        <translation>permerror – der Record der Domain des Absenders ist fehlerhaft</translation>
    </message>
    <message>
        <source>If it is not delivered, it is given up at %1 at the earliest.</source>
        <translation>Gelingt die Zustellung nicht, wird sie frühestens aufgegeben: %1.</translation>
    </message>
    <message>
        <source>Last &amp;session</source>
        <translation>Letzte &amp;Sitzung</translation>
    </message>
    <message>
        <source>Show what was said on the last session with the mail server</source>
        <translation>Zeigen, was in der letzten Sitzung mit dem Mailserver gesagt wurde</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Letzte Sitzung</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(eine Mitteilung, kein Absender)</translation>
    </message>
</context>
<context>
    <name>ui::QueuePage</name>
    <message>
        <source>Search in sender and recipient</source>
        <translation>In Absender und Empfänger suchen</translation>
    </message>
    <message>
        <source>Kept mail</source>
        <translation>Aufbewahrte E-Mails</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Next try first</source>
        <translation>Nächster Versuch zuerst</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Nach Domain</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>ui::ReadySentence</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>To tell people:</source>
        <translation>Zum Weitersagen:</translation>
    </message>
    <message>
        <source>for staff</source>
        <translation>für Mitarbeiter</translation>
    </message>
    <message>
        <source>for customers</source>
        <translation>für Kunden</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer es erfährt</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Sprache des Satzes</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Den Satz kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::RecordBox</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordsView</name>
    <message>
        <source>could not be checked</source>
        <translation>konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Record</translation>
    </message>
    <message>
        <source>Your provider&apos;s name servers</source>
        <translation>Nameserver Ihres Providers</translation>
    </message>
    <message>
        <source>What the world remembers until %1</source>
        <translation>Was die Welt bis %1 noch weiß</translation>
    </message>
    <message>
        <source>What the world sees</source>
        <translation>Was die Welt sieht</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Soll sein</translation>
    </message>
</context>
<context>
    <name>ui::SendDialog</name>
    <message>
        <source>Send to myself</source>
        <translation>An mich senden</translation>
    </message>
    <message>
        <source>The notice is sent as a mail, by the way that notices leave, as it is written now. The mail in it is made up.</source>
        <translation>Die Mitteilung wird als E-Mail gesendet, auf dem Weg, auf dem Mitteilungen abgehen, so wie sie jetzt geschrieben ist. Die E-Mail darin ist erfunden.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address that the notice is sent to</source>
        <translation>Adresse, an die die Mitteilung gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::ServerPanel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>ends by itself at %1</source>
        <translation>endet von selbst: %1</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Its mail server is not known yet.</source>
        <translation>Ihr Mailserver ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>&amp;Tell your mail server…</source>
        <translation>Dem Mailserver mi&amp;tteilen …</translation>
    </message>
    <message>
        <source>Lines for your mail server, so that it lets this backup past</source>
        <translation>Zeilen für Ihren Mailserver, damit er diesen Backup-MX durchlässt</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Without contact with the relay service its settings cannot be seen.</source>
        <translation>Ohne Verbindung zum Relay-Dienst sind seine Einstellungen nicht zu sehen.</translation>
    </message>
    <message>
        <source>Only administrators of the relay see and change its settings.</source>
        <translation>Nur Verwalter des Relays sehen und ändern seine Einstellungen.</translation>
    </message>
    <message>
        <source>The settings are being read…</source>
        <translation>Die Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Earlier settings</source>
        <translation>Frühere Einstellungen</translation>
    </message>
    <message>
        <source>Set-up wizard</source>
        <translation>Einrichtungsassistent</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Noch nicht angewendet</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten; take the present values and edit them anew.</source>
        <translation>Jemand anderes hat die Konfiguration inzwischen geändert. Nichts wurde überschrieben; übernehmen Sie die jetzigen Werte und bearbeiten Sie sie neu.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet…</translation>
    </message>
    <message>
        <source>Saved, and in use.</source>
        <translation>Gespeichert und in Gebrauch.</translation>
    </message>
    <message>
        <source>Nothing is saved until what is marked above is right.</source>
        <translation>Nichts wird gespeichert, bis das oben Markierte stimmt.</translation>
    </message>
    <message>
        <source>The service may not write its configuration file %1.</source>
        <translation>Der Dienst darf seine Konfigurationsdatei %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>&amp;Take the present values</source>
        <translation>Die &amp;jetzigen Werte übernehmen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>ui::SetupWizard</name>
    <message>
        <source>Set up Restante</source>
        <translation>Restante einrichten</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What you write cannot be kept on this machine; please finish in one go.</source>
        <translation>Was Sie schreiben, kann auf diesem Rechner nicht aufbewahrt werden; bitte schließen Sie es in einem Zug ab.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Closes this window and keeps what you wrote. Nothing is changed yet.</source>
        <translation>Schließt dieses Fenster und behält, was Sie geschrieben haben. Noch wird nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ui::SmarthostPanel</name>
    <message>
        <source>Please write the server as well.</source>
        <translation>Bitte geben Sie auch den Server an.</translation>
    </message>
    <message>
        <source>This is not a server. Write its name, such as smtp.provider.cz, and the port behind a colon if it is not 587.</source>
        <translation>Das ist kein Server. Schreiben Sie seinen Namen, etwa smtp.provider.cz, und hinter einem Doppelpunkt den Port, wenn er nicht 587 ist.</translation>
    </message>
    <message>
        <source>This is your own mail server. While it is away, nothing could leave by it.</source>
        <translation>Das ist Ihr eigener Mailserver. Während er ausgefallen ist, könnte nichts über ihn hinaus.</translation>
    </message>
    <message>
        <source>Please write the user as well.</source>
        <translation>Bitte geben Sie auch den Benutzer an.</translation>
    </message>
    <message>
        <source>Please write the password as well.</source>
        <translation>Bitte geben Sie auch das Passwort an.</translation>
    </message>
    <message>
        <source>There cannot be a colon in the user&apos;s name.</source>
        <translation>Im Namen des Benutzers kann kein Doppelpunkt stehen.</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This mailbox is on your own mail server. The test needs one elsewhere.</source>
        <translation>Dieses Postfach liegt auf Ihrem eigenen Mailserver. Der Test braucht eines anderswo.</translation>
    </message>
    <message>
        <source>The test failed at: %1.</source>
        <translation>Der Test ist gescheitert bei: %1.</translation>
    </message>
    <message>
        <source>The way out works.</source>
        <translation>Der Weg hinaus funktioniert.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Notices to senders and alerts leave through this server. Your provider has one, usually with the login of a mailbox that is not on your own mail server.</source>
        <translation>Über diesen Server gehen Mitteilungen an Absender und Alarme hinaus. Ihr Provider hat einen, meist mit der Anmeldung eines Postfachs, das nicht auf Ihrem eigenen Mailserver liegt.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server that passes mail on</source>
        <translation>Server, der E-Mails weitergibt</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>User of the server that passes mail on</source>
        <translation>Benutzer des Servers, der E-Mails weitergibt</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password for the server that passes mail on</source>
        <translation>Passwort für den Server, der E-Mails weitergibt</translation>
    </message>
    <message>
        <source>kept; write a new one to change it</source>
        <translation>gespeichert; zum Ändern neu eingeben</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Vers&amp;chlüsselung</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>always, and the certificate must be valid</source>
        <translation>immer, und das Zertifikat muss gültig sein</translation>
    </message>
    <message>
        <source>always, with any certificate</source>
        <translation>immer, mit jedem Zertifikat</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>wo sie angeboten wird</translation>
    </message>
    <message>
        <source>Test mail t&amp;o</source>
        <translation>&amp;Testnachricht an</translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation>Testnachricht an</translation>
    </message>
    <message>
        <source>a mailbox elsewhere</source>
        <translation>ein Postfach anderswo</translation>
    </message>
    <message>
        <source>Send a &amp;test mail</source>
        <translation>Testnachricht s&amp;enden</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Testnachricht senden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>Testnachricht abbrechen</translation>
    </message>
</context>
<context>
    <name>ui::StackedBars</name>
    <message>
        <source>received</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier aufbewahrt</translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>zugestellt: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>kept here: %1 on average, %2 at most</source>
        <translation>hier aufbewahrt: im Mittel %1, höchstens %2</translation>
    </message>
    <message>
        <source>Received %1, delivered %2, refused %3.</source>
        <translation>Angenommen %1, zugestellt %2, abgelehnt %3.</translation>
    </message>
    <message>
        <source>At most %1 were kept here, at %2.</source>
        <translation>Höchstens %1 wurden hier aufbewahrt (%2).</translation>
    </message>
    <message>
        <source>Nothing had to be kept here.</source>
        <translation>Hier musste nichts aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Kept here on average</source>
        <translation>Hier aufbewahrt, im Mittel</translation>
    </message>
    <message>
        <source>Kept here at most</source>
        <translation>Hier aufbewahrt, höchstens</translation>
    </message>
</context>
<context>
    <name>ui::Status</name>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Übergabe läuft</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Set-up needed</source>
        <translation>Einrichtung nötig</translation>
    </message>
    <message>
        <source>You are not allowed to see the relay service. Ask its administrator to add you to the group “restante”, then log in again. Mail is not affected.</source>
        <translation>Sie haben keinen Zugriff auf den Relay-Dienst. Bitten Sie seinen Administrator, Sie in die Gruppe „restante“ aufzunehmen, und melden Sie sich dann neu an. E-Mails sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The relay service and this window are of different versions and do not understand each other. Install the same version of both. Mail is not affected.</source>
        <translation>Der Relay-Dienst und dieses Fenster haben verschiedene Versionen und verstehen einander nicht. Installieren Sie von beiden dieselbe Version. E-Mails sind davon nicht betroffen.</translation>
    </message>
    <message>
        <source>No contact with the relay service. While it does not run, it accepts no mail and hands none over; what it keeps stays on its disk. Start it with: systemctl start restanted</source>
        <translation>Keine Verbindung zum Relay-Dienst. Solange er nicht läuft, nimmt er keine E-Mails an und übergibt keine; was er aufbewahrt, bleibt auf seinem Datenträger. Starten Sie ihn mit: systemctl start restanted</translation>
    </message>
    <message>
        <source>Connected to the relay service, waiting for its first report.</source>
        <translation>Mit dem Relay-Dienst verbunden; sein erster Bericht wird erwartet.</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Warteschlange öffnen</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
</context>
<context>
    <name>ui::StatusBanner</name>
    <message>
        <source>Status: %1</source>
        <translation>Zustand: %1</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>ui::StorageSection</name>
    <message>
        <source>%1 are free on the disk with the kept mail.</source>
        <translation>%1 sind auf der Platte mit der aufbewahrten Mail frei.</translation>
    </message>
    <message numerus="yes">
        <source>As things go, that is enough for %Ln day(s).</source>
        <translation>
            <numerusform>So wie es geht, reicht das für %Ln Tag.</numerusform>
            <numerusform>So wie es geht, reicht das für %Ln Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then its sender is told that it could not be delivered. The time stands still while your mail server is away: an outage lets no mail expire.</source>
        <translation>Danach erfährt der Absender, dass sie nicht zugestellt werden konnte. Solange Ihr Mailserver weg ist, steht die Zeit: kein Ausfall lässt Mail verfallen.</translation>
    </message>
    <message>
        <source>Since it came, outages included.</source>
        <translation>Seit ihrer Ankunft, Ausfälle eingeschlossen.</translation>
    </message>
    <message>
        <source>When less is free, new mail is put off: senders try again later.</source>
        <translation>Ist weniger frei, wird neue Mail aufgeschoben: Absender versuchen es später wieder.</translation>
    </message>
    <message>
        <source>Who wrote to whom, and what became of it. These are personal data: keep them no longer than you need them.</source>
        <translation>Wer wem schrieb und was daraus wurde. Das sind personenbezogene Daten: bewahren Sie sie nicht länger auf als nötig.</translation>
    </message>
    <message>
        <source>What mail servers said when a delivery failed. Personal data, too.</source>
        <translation>Was Mailserver sagten, als eine Zustellung scheiterte. Auch personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Try to deliver mail for</source>
        <translation>Mail zu liefern versuchen für</translation>
    </message>
    <message>
        <source>Keep mail at most for</source>
        <translation>Mail höchstens aufbewahren für</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Auf der Platte frei lassen</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Den Verlauf aufbewahren für</translation>
    </message>
    <message>
        <source>Keep records of conversations for</source>
        <translation>Gesprächsprotokolle aufbewahren für</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>This will be set up, all at once or not at all:</source>
        <translation>Das wird eingerichtet, entweder alles auf einmal oder gar nichts:</translation>
    </message>
    <message>
        <source>&amp;Take the present values</source>
        <translation>&amp;Jetzige Werte übernehmen</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>Zum &amp;Feld gehen</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <source>It is set up. Restante accepts mail from now on.</source>
        <translation>Fertig eingerichtet. Restante nimmt ab jetzt E-Mails an.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Es funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>It could not be put back: please look at it again.</source>
        <translation>Es konnte nicht zurückgenommen werden: Bitte sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>It is not known whether anything was changed: please look at it again.</source>
        <translation>Es ist nicht bekannt, ob etwas geändert wurde: Bitte sehen Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Prove that alerts arrive:</source>
        <translation>Beweisen Sie, dass Alarme ankommen:</translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>To do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message numerus="yes">
        <source>and %n more task(s)</source>
        <translation>
            <numerusform>und %n weitere Aufgabe</numerusform>
            <numerusform>und %n weitere Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TemplateChooser</name>
    <message>
        <source>all domains</source>
        <translation>alle Domains</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Mitteilung</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Art der Mitteilung</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Sprache der Mitteilung</translation>
    </message>
    <message>
        <source>Domain that the text is for</source>
        <translation>Domain, für die der Text gilt</translation>
    </message>
</context>
<context>
    <name>ui::TemplateStudio</name>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Reset a text</source>
        <translation>Text zurücksetzen</translation>
    </message>
    <message>
        <source>Give up your text for this notice (%1)?</source>
        <translation>Ihren Text für diese Mitteilung (%1) verwerfen?</translation>
    </message>
    <message>
        <source>Our text takes its place. Yours is not kept.</source>
        <translation>An seine Stelle tritt der Standardtext. Ihrer wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The text for all domains takes its place. Yours is not kept.</source>
        <translation>An seine Stelle tritt der Text für alle Domains. Ihrer wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Your text is gone: %1</source>
        <translation>Ihr Text ist gelöscht: %1</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>As the sender reads it</source>
        <translation>So liest es der Absender</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text der Mitteilung</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>Dis&amp;card changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>R&amp;eset to ours…</source>
        <translation>Auf Standardtext &amp;zurücksetzen …</translation>
    </message>
    <message>
        <source>Send to &amp;myself…</source>
        <translation>An mich se&amp;nden …</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be saved. What you have written stays here.</source>
        <translation>Ohne Verbindung zum Relay-Dienst kann nichts gespeichert werden. Was Sie geschrieben haben, bleibt hier.</translation>
    </message>
    <message>
        <source>Without contact with the relay service its texts cannot be read.</source>
        <translation>Ohne Verbindung zum Relay-Dienst lassen sich seine Texte nicht lesen.</translation>
    </message>
    <message>
        <source>Your account may look, but only an administrator of the relay may change the texts.</source>
        <translation>Mit Ihrem Konto können Sie die Texte ansehen; ändern darf sie nur ein Administrator des Relays.</translation>
    </message>
    <message>
        <source>Somebody has changed the saved text since you began. Yours takes its place when you save it.</source>
        <translation>Jemand hat den gespeicherten Text geändert, seit Sie angefangen haben. Wenn Sie speichern, tritt Ihrer an seine Stelle.</translation>
    </message>
    <message>
        <source>Not saved yet. What you have written stays here as a draft until you save or discard it.</source>
        <translation>Noch nicht gespeichert. Was Sie geschrieben haben, bleibt als Entwurf hier, bis Sie es speichern oder verwerfen.</translation>
    </message>
    <message>
        <source>Senders are told this text, which is your own.</source>
        <translation>Absender bekommen diesen Text; es ist Ihr eigener.</translation>
    </message>
    <message>
        <source>Senders are told this text, which is ours. What you save takes its place.</source>
        <translation>Absender bekommen diesen Text; es ist der Standardtext. Was Sie speichern, tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>This domain has no text of its own: senders are told the one for all domains.</source>
        <translation>Diese Domain hat keinen eigenen Text: Absender bekommen den für alle Domains.</translation>
    </message>
    <message>
        <source>Drafts that are not saved: %1</source>
        <translation>Nicht gespeicherte Entwürfe: %1</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Open Restante</source>
        <translation>Restante öffnen</translation>
    </message>
    <message>
        <source>Try delivery now</source>
        <translation>Zustellung jetzt versuchen</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Benachrichtigungen pausieren</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Notify again now</source>
        <translation>Ab jetzt wieder benachrichtigen</translation>
    </message>
    <message>
        <source>Quit the window (the relay keeps running)</source>
        <translation>Fenster beenden (das Relay läuft weiter)</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Warteschlange (%1)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Andere Version</translation>
    </message>
    <message>
        <source>%1 · maintenance</source>
        <translation>%1 · Wartung</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>Rückgän&amp;gig</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Das Entfernen rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are removed in a moment.</source>
        <translation>
            <numerusform>%n Adresse wird gleich entfernt.</numerusform>
            <numerusform>%n Adressen werden gleich entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Noch %n Sekunde.</numerusform>
            <numerusform>Noch %n Sekunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionCard</name>
    <message>
        <source>%1, in use</source>
        <translation>%1, in Gebrauch</translation>
    </message>
    <message>
        <source>Only the way it is written differs.</source>
        <translation>Nur die Schreibweise ist anders.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Zu dieser zurückkehren</translation>
    </message>
    <message>
        <source>Go back to the configuration of %1</source>
        <translation>Zur Konfiguration vom %1 zurückkehren</translation>
    </message>
</context>
<context>
    <name>ui::VersionsSection</name>
    <message>
        <source>Every change of the settings is kept: the last ten, who made them, and what they changed. Going back to one is a change like any other, and can be undone.</source>
        <translation>Jede Änderung der Einstellungen wird aufbewahrt: die letzten zehn, wer sie machte und was sie änderten. Zurückkehren ist eine Änderung wie jede andere und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The earlier settings are in use again.</source>
        <translation>Die früheren Einstellungen sind wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Undone: the settings are as before.</source>
        <translation>Rückgängig gemacht: die Einstellungen sind wie zuvor.</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Wird zurückgesetzt…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Zurückkehren rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ui::WarningAction</name>
    <message>
        <source>Open queue</source>
        <translation>Warteschlange öffnen</translation>
    </message>
    <message>
        <source>Decide about it</source>
        <translation>Darüber entscheiden</translation>
    </message>
    <message>
        <source>Show the largest mail</source>
        <translation>Größte E-Mails zeigen</translation>
    </message>
    <message>
        <source>Open the domain</source>
        <translation>Domain öffnen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Tell your mail server…</source>
        <translation>Dem Mailserver mitteilen …</translation>
    </message>
    <message>
        <source>Open notices</source>
        <translation>Mitteilungen öffnen</translation>
    </message>
    <message>
        <source>Open set-up…</source>
        <translation>Einrichtung öffnen …</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Zertifikat ersetzen …</translation>
    </message>
</context>
<context>
    <name>ui::WarningCard</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same cause (%1).</source>
        <translation>
            <numerusform>%n weitere mit derselben Ursache (%1).</numerusform>
            <numerusform>%n weitere mit derselben Ursache (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Ich weiß davon</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1&#xa0;Stunde</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>In 4&#xa0;Stunden</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Mit Ihrem Konto können Sie alles ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ui::WarningGroup</name>
    <message>
        <source>Last told at %1.</source>
        <translation>Zuletzt gemeldet: %1.</translation>
    </message>
    <message>
        <source>Nobody is alerted about this.</source>
        <translation>Hierüber wird niemand alarmiert.</translation>
    </message>
    <message>
        <source>Nobody was alerted yet.</source>
        <translation>Noch niemandem gemeldet.</translation>
    </message>
    <message>
        <source>Somebody said at %1 that it is known: no reminders until it becomes worse or is over.</source>
        <translation>Quittiert (%1): keine Erinnerungen, bis es schlimmer wird oder vorbei ist.</translation>
    </message>
    <message>
        <source>No reminders until %1, unless it becomes worse.</source>
        <translation>Zurückgestellt (bis: %1): keine Erinnerungen, solange es nicht schlimmer wird.</translation>
    </message>
</context>
<context>
    <name>ui::WarningList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>%1 erklären</translation>
    </message>
</context>
<context>
    <name>ui::WarningsPage</name>
    <message numerus="yes">
        <source>Show more (%Ln)</source>
        <translation>
            <numerusform>Weitere anzeigen (%Ln)</numerusform>
            <numerusform>Weitere anzeigen (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For your information (%Ln)</source>
        <translation>
            <numerusform>Zur Information (%Ln)</numerusform>
            <numerusform>Zur Information (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>Offene Warnungen</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Mit Ihrem Konto können Sie alles ansehen, aber nichts ändern.</translation>
    </message>
    <message>
        <source>The warning that you wanted to see is over.</source>
        <translation>Die Warnung, die Sie sehen wollten, ist vorbei.</translation>
    </message>
    <message>
        <source>No warning is open. Nothing needs to be done.</source>
        <translation>Es ist keine Warnung offen. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be said about warnings.</source>
        <translation>Ohne Verbindung zum Relay-Dienst lässt sich über Warnungen nichts sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further warning(s) are open that are not listed here: those above are the worst.</source>
        <translation>
            <numerusform>%Ln weitere offene Warnung ist hier nicht aufgeführt: Oben stehen die schwersten.</numerusform>
            <numerusform>%Ln weitere offene Warnungen sind hier nicht aufgeführt: Oben stehen die schwersten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WayRow</name>
    <message>
        <source>Nothing could be sent there since %1. %2</source>
        <translation>Seit %1 konnte nichts dorthin gesendet werden. %2</translation>
    </message>
    <message>
        <source>Proved: a test alert arrived there, and somebody confirmed it.</source>
        <translation>Bewiesen: eine Testmeldung kam dort an, und jemand hat es bestätigt.</translation>
    </message>
    <message>
        <source>Not proved: nobody has confirmed yet that alerts arrive there.</source>
        <translation>Nicht bewiesen: noch hat niemand bestätigt, dass Meldungen dort ankommen.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Send another test</source>
        <translation>Noch einen Test senden</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Code bestätigen</translation>
    </message>
    <message>
        <source>Send a test alert to %1</source>
        <translation>Testmeldung an %1 senden</translation>
    </message>
    <message>
        <source>Confirm the code that came to %1</source>
        <translation>Den Code bestätigen, der bei %1 ankam</translation>
    </message>
    <message>
        <source>Code that came to %1</source>
        <translation>Code, der bei %1 ankam</translation>
    </message>
    <message>
        <source>Code from the test</source>
        <translation>Code aus dem Test</translation>
    </message>
    <message>
        <source>The test is being sent…</source>
        <translation>Der Test wird gesendet…</translation>
    </message>
    <message>
        <source>The test is on its way. It brings a code: type it in here.</source>
        <translation>Der Test ist unterwegs. Er bringt einen Code: tippen Sie ihn hier ein.</translation>
    </message>
</context>
<context>
    <name>ui::WaysPanel</name>
    <message>
        <source>Does an alert arrive?</source>
        <translation>Kommt eine Meldung an?</translation>
    </message>
    <message>
        <source>Nobody is told of anything outside of this machine. Fill in a mail address or a web address above and apply it.</source>
        <translation>Außerhalb dieses Rechners erfährt niemand etwas. Tragen Sie oben eine Mail- oder Webadresse ein und wenden Sie sie an.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>When your own mail server cannot take mail, Restante does. The set-up takes about ten minutes.</source>
        <translation>Wenn Ihr eigener Mailserver keine E-Mails annehmen kann, tut es Restante. Die Einrichtung dauert etwa zehn Minuten.</translation>
    </message>
    <message>
        <source>You say whose mail it is and where your mail server stands. Most of it is found by itself.</source>
        <translation>Sie sagen, wessen E-Mails es sind und wo Ihr Mailserver steht. Das meiste wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>This machine and the DNS are looked at, and you are told what to change where.</source>
        <translation>Dieser Rechner und das DNS werden angesehen, und Sie erfahren, was wo zu ändern ist.</translation>
    </message>
    <message>
        <source>At the end you see that it works, and what is still to be done.</source>
        <translation>Am Ende sehen Sie, dass es funktioniert und was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so on the last page. You can stop at any time and go on later.</source>
        <translation>Nichts wird geändert, bevor Sie es auf der letzten Seite bestätigen. Sie können jederzeit aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>You began this set-up on %1. What you wrote is still here.</source>
        <translation>Sie haben diese Einrichtung am %1 begonnen. Was Sie geschrieben haben, ist noch da.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>Von vorn &amp;beginnen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>ui::WizardSection</name>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>Den Assistenten &amp;erneut starten…</translation>
    </message>
    <message>
        <source>Run the wizard again</source>
        <translation>Den Assistenten erneut starten</translation>
    </message>
    <message>
        <source>The wizard goes through domains, mail server, this machine, DNS, certificate and notices with the present values. Nothing is changed before its last page says so.</source>
        <translation>Der Assistent geht Domains, Mailserver, diesen Rechner, DNS, Zertifikat und Mitteilungen mit den jetzigen Werten durch. Nichts wird geändert, bevor seine letzte Seite es sagt.</translation>
    </message>
</context>
<context>
    <name>ui::WizardSteps</name>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Schritt %1 von %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>ui::history</name>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(eine Mitteilung, kein Absender)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Regel: %1 (%2)</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>Mailserver: %1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Seine Antwort: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Eingegangen: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Größe: %1</translation>
    </message>
    <message>
        <source>Tries: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domain: %1</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>Message-ID: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Nummer: %1</translation>
    </message>
    <message>
        <source>Number of the recipient: %1</source>
        <translation>Nummer des Empfängers: %1</translation>
    </message>
</context>
</TS>
