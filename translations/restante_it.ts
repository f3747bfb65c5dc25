<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AxisText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Date in a tool tip, as a format of QLocale: &quot;Mon 23 Nov 2026&quot;.</extracomment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Day of the month on a time axis, as a format of QLocale: &quot;23&quot;.</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Day on a time axis, as a format of QLocale: &quot;Mon 23 Nov&quot;.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Window and tray icon for the backup mail server Restante. The relay service runs without it.</source>
        <translation>Finestra e icona nell’area di notifica per il server di posta di riserva Restante. Il servizio di relay funziona anche senza.</translation>
    </message>
    <message>
        <source>Control socket of the relay service.</source>
        <translation>Socket di controllo del servizio di relay.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>percorso</translation>
    </message>
    <message>
        <source>Data directory of the relay service, where its control socket is.</source>
        <translation>Cartella dei dati del servizio di relay, dove si trova il suo socket di controllo.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Avvia nell’area di notifica, senza la finestra.</translation>
    </message>
    <message>
        <source>Open the window at that page, e.g. queue or warnings.</source>
        <translation>Apre la finestra a questa pagina, ad es. queue o warnings.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Restante is still here</source>
        <translation>Restante è ancora qui</translation>
    </message>
    <message>
        <source>The window is in the tray. Quit it there if you want; the relay keeps running either way.</source>
        <translation>La finestra è nell’area di notifica. Da lì si può anche uscire dal programma; il relay resta comunque in funzione.</translation>
    </message>
</context>
<context>
    <name>ui::AccessSection</name>
    <message>
        <source>Accounts of this machine, one a line: user:NAME or group:NAME. The system&apos;s administrator (root) may always do everything, so nobody is locked out for good.</source>
        <translation>Account di questo computer, uno per riga: user:NOME o group:NOME. L’amministratore del sistema (root) può sempre tutto, quindi nessuno resta chiuso fuori.</translation>
    </message>
    <message>
        <source>See the state, the queue and the history: who wrote to whom, never what.</source>
        <translation>Vede lo stato, la coda e la cronologia: chi ha scritto a chi, mai che cosa.</translation>
    </message>
    <message>
        <source>Also try, hold, return or remove mail, and pause mail servers.</source>
        <translation>Può anche ritentare, trattenere, restituire o rimuovere posta e sospendere i server di posta.</translation>
    </message>
    <message>
        <source>Also change the settings, and read kept mail.</source>
        <translation>Può anche cambiare le impostazioni e leggere la posta conservata.</translation>
    </message>
    <message>
        <source>May look</source>
        <translation>Può guardare</translation>
    </message>
    <message>
        <source>May operate</source>
        <translation>Può operare</translation>
    </message>
    <message>
        <source>May administer</source>
        <translation>Può amministrare</translation>
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
        <translation>Prova di nuovo</translation>
    </message>
    <message>
        <source>Send a test alert</source>
        <translation>Invia una segnalazione di prova</translation>
    </message>
    <message>
        <source>Send a test alert to %1</source>
        <translation>Invia una segnalazione di prova a %1</translation>
    </message>
    <message>
        <source>code from the test alert</source>
        <translation>codice della segnalazione di prova</translation>
    </message>
    <message>
        <source>Code from the test alert to %1</source>
        <translation>Codice della segnalazione di prova a %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Conferma</translation>
    </message>
    <message>
        <source>Confirm the code of %1</source>
        <translation>Conferma il codice di %1</translation>
    </message>
    <message>
        <source>Proved: a test alert arrived and was confirmed.</source>
        <translation>Provato: una segnalazione di prova è arrivata ed è stata confermata.</translation>
    </message>
    <message>
        <source>Cannot leave:</source>
        <translation>Non può uscire:</translation>
    </message>
    <message>
        <source>It is on its way. Write the code that is in it.</source>
        <translation>È in viaggio. Inserire il codice che contiene.</translation>
    </message>
    <message>
        <source>Not proved yet. Until then the Overview lists it as still to be done.</source>
        <translation>Non ancora provato. Fino ad allora la Panoramica lo elenca tra le cose ancora da fare.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsSection</name>
    <message>
        <source>Who is told of warnings. Take addresses at another provider: mail to your own domains waits here while your mail server is away.</source>
        <translation>Chi viene avvisato. Scegliete indirizzi presso un altro provider: la posta per i vostri domini attende qui finché il vostro server manca.</translation>
    </message>
    <message>
        <source>Where alerts are posted, for a chat or an app on the telephone. Leave it empty if you have none.</source>
        <translation>Dove si inviano gli allarmi, per una chat o un’app sul telefono. Lasciate vuoto se non ne avete.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, per i programmi</translation>
    </message>
    <message>
        <source>ntfy, for the app of that name</source>
        <translation>ntfy, per l’app con quel nome</translation>
    </message>
    <message>
        <source>Each is counted from the message before; the last interval is repeated.</source>
        <translation>Ognuno si conta dal messaggio precedente; l’ultimo intervallo si ripete.</translation>
    </message>
    <message>
        <source>After 5 minutes, 1 hour, 4 hours, then every day</source>
        <translation>Dopo 5 minuti, 1 ora, 4 ore, poi ogni giorno</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Ogni giorno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>In them reminders, ends of warnings and what is no problem wait until the morning.</source>
        <translation>In esse i promemoria, le fini degli avvisi e ciò che non è un problema attendono il mattino.</translation>
    </message>
    <message>
        <source>A restart of a few minutes is then no alert.</source>
        <translation>Un riavvio di pochi minuti non è allora un allarme.</translation>
    </message>
    <message>
        <source>Mail addresses, one a line</source>
        <translation>Indirizzi e-mail, uno per riga</translation>
    </message>
    <message>
        <source>Web address (webhook)</source>
        <translation>Indirizzo web (webhook)</translation>
    </message>
    <message>
        <source>Form of what is posted</source>
        <translation>Formato di ciò che si invia</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <translation>Lingua degli allarmi</translation>
    </message>
    <message>
        <source>Reminders of a problem that lasts</source>
        <translation>Promemoria di un problema che dura</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di silenzio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Tell of new problems in quiet hours too</source>
        <translation>Avvisare dei nuovi problemi anche nelle ore di silenzio</translation>
    </message>
    <message>
        <source>Tell when a mail server is away for</source>
        <translation>Avvisare quando un server di posta manca da</translation>
    </message>
    <message>
        <source>Tell when mail waits though its server is there for</source>
        <translation>Avvisare quando la posta attende, benché il suo server ci sia, da</translation>
    </message>
</context>
<context>
    <name>ui::Announcement</name>
    <message>
        <source>Open the overview</source>
        <translation>Apri la panoramica</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problema: %1</translation>
    </message>
    <message>
        <source>No contact with the relay service</source>
        <translation>Nessun contatto con il servizio di relay</translation>
    </message>
    <message>
        <source>While it does not run, it accepts no mail and hands none over. What it keeps stays on its disk.</source>
        <translation>Finché non è in funzione non accetta e non consegna posta. Quella che conserva resta sul suo disco.</translation>
    </message>
    <message>
        <source>Still a problem: %1</source>
        <translation>Ancora un problema: %1</translation>
    </message>
    <message>
        <source>Still needs attention: %1</source>
        <translation>Richiede ancora attenzione: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Attenzione: %1</translation>
    </message>
    <message>
        <source>Open the warning</source>
        <translation>Apri l’avviso</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>È finito: %1</translation>
    </message>
    <message>
        <source>Open the warnings</source>
        <translation>Apri gli avvisi</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) came within a few minutes.</source>
        <translation>
            <numerusform>In pochi minuti è arrivato %n altro avviso.</numerusform>
            <numerusform>In pochi minuti sono arrivati %n altri avvisi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several warnings at once</source>
        <translation>Più avvisi in una volta</translation>
    </message>
</context>
<context>
    <name>ui::AvailabilityStrip</name>
    <message>
        <source>reachable</source>
        <translation>raggiungibile</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>non osservato</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>manutenzione</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dubbio</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>was not watched in this time.</source>
        <translation>non è stato osservato in questo periodo.</translation>
    </message>
    <message>
        <source>reachable %1</source>
        <translation>raggiungibile per il %1</translation>
    </message>
    <message>
        <source>no outage</source>
        <translation>nessuna interruzione</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n interruzione</numerusform>
            <numerusform>%n interruzioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), the longest %1</source>
        <extracomment>%1 is a duration: &quot;1 outage of 2 h 10 min&quot;, &quot;3 outages, the longest 2 h 10 min&quot;.</extracomment>
        <translation>
            <numerusform>%n interruzione di %1</numerusform>
            <numerusform>%n interruzioni, la più lunga %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not reachable since %1</source>
        <translation>non raggiungibile (inizio: %1)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message numerus="yes">
        <source>%L1 of %n address(es)</source>
        <translation>
            <numerusform>%L1 di %n indirizzo</numerusform>
            <numerusform>%L1 di %n indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>Stop it; what was done stays done</source>
        <translation>Interrompi; quanto è già stato fatto resta fatto</translation>
    </message>
</context>
<context>
    <name>ui::BundleDialog</name>
    <message>
        <source>Save the support bundle</source>
        <translation>Salva il pacchetto per l’assistenza</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Testo (*.txt);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto per l’assistenza</translation>
    </message>
    <message>
        <source>One text file for those who help you: configuration without passwords, versions, state, warnings, statistics, and the last lines of the log. This is all of it:</source>
        <translation>Un file di testo per chi vi aiuta: configurazione senza password, versioni, stato, avvisi, statistiche e le ultime righe del registro. È tutto qui:</translation>
    </message>
    <message>
        <source>Cut mail addresses and the addresses of &amp;clients</source>
        <translation>Accorcia gli indirizzi e-mail e quelli dei &amp;client</translation>
    </message>
    <message>
        <source>Cut mail addresses and the addresses of clients</source>
        <translation>Accorcia gli indirizzi e-mail e quelli dei client</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Che cosa c’è nel pacchetto</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>The service is asked…</source>
        <translation>Richiesta al servizio…</translation>
    </message>
</context>
<context>
    <name>ui::CausePanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>Nessun tentativo finora</translation>
    </message>
    <message>
        <source>Why mail is kept</source>
        <translation>Perché la posta è conservata</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Tutte le cause</translation>
    </message>
    <message>
        <source>Show the mail of all causes</source>
        <translation>Mostra la posta di tutte le cause</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Più vecchio</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message>
        <source>This certificate cannot be used</source>
        <translation>Questo certificato non si può usare</translation>
    </message>
    <message>
        <source>What stands in the files now cannot be used; what was read before is still in use</source>
        <translation>Ciò che sta ora nei file non si può usare; resta in uso quanto letto prima</translation>
    </message>
    <message>
        <source>This certificate cannot be used; senders see a self-signed one</source>
        <translation>Questo certificato non si può usare; i mittenti ne vedono uno autofirmato</translation>
    </message>
    <message>
        <source>This certificate can be used</source>
        <translation>Questo certificato si può usare</translation>
    </message>
    <message>
        <source>In use: a certificate of Restante&apos;s own making</source>
        <translation>In uso: un certificato creato da Restante stessa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Non in uso</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Scaduto il %1.</translation>
    </message>
    <message>
        <source>Good until %1: %2.</source>
        <translation>Valido fino al %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln giorno rimanente</numerusform>
            <numerusform>%Ln giorni rimanenti</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Per %1.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Firmato da %1.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
</context>
<context>
    <name>ui::CertificatePage</name>
    <message>
        <source>The key belongs to it. Valid until %1.</source>
        <translation>La chiave gli appartiene. Valido fino al %1.</translation>
    </message>
    <message>
        <source>It is for %1, not for %2.</source>
        <translation>È per %1, non per %2.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>È per %1.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Chiave del certificato</translation>
    </message>
    <message>
        <source>Certificate &amp; protection</source>
        <translation>Certificato e protezione</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer *.key);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Please name the file of the certificate.</source>
        <translation>Indicare il file del certificato.</translation>
    </message>
    <message>
        <source>Please write the full path of the file.</source>
        <translation>Scrivere il percorso completo del file.</translation>
    </message>
    <message>
        <source>Mail servers encrypt with a certificate. Restante makes one by itself; that is enough, because hardly any server checks whose it is.</source>
        <translation>I server di posta cifrano con un certificato. Restante ne crea uno da sé; basta, perché quasi nessun server controlla di chi è.</translation>
    </message>
    <message>
        <source>In use is one that Restante made by itself, valid until %1. That is enough: mail servers encrypt with it, and hardly any checks whose it is.</source>
        <translation>È in uso uno creato da Restante, valido fino al %1. Basta: i server di posta cifrano con esso e quasi nessuno controlla di chi è.</translation>
    </message>
    <message>
        <source>In use is one for %1, valid until %2.</source>
        <translation>È in uso uno per %1, valido fino al %2.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Controllo dei file…</translation>
    </message>
    <message>
        <source>Off. Filters of your mail server usually ask such lists already.</source>
        <translation>Spento. Di solito i filtri del server di posta principale interrogano già queste liste.</translation>
    </message>
    <message>
        <source>Please write the name of at least one list.</source>
        <translation>Scrivere il nome di almeno una lista.</translation>
    </message>
    <message>
        <source>Mail from clients on this list is refused.</source>
        <translation>La posta dai client in questa lista viene rifiutata.</translation>
    </message>
    <message>
        <source>One of these is not the name of a list, such as zen.spamhaus.org.</source>
        <translation>Uno di questi non è il nome di una lista, come zen.spamhaus.org.</translation>
    </message>
    <message>
        <source>Encryption towards your mail server</source>
        <translation>Cifratura verso il server di posta principale</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protezione</translation>
    </message>
    <message>
        <source>Use the one that Restante ma&amp;kes by itself (recommended)</source>
        <translation>Usare &amp;quello che Restante crea da sé (consigliato)</translation>
    </message>
    <message>
        <source>Use a certificate of my &amp;own</source>
        <translation>Usare un certificato &amp;mio</translation>
    </message>
    <message>
        <source>&amp;Limit what one client may do</source>
        <translation>&amp;Limitare ciò che un client può fare</translation>
    </message>
    <message>
        <source>Ask a list of ba&amp;d clients (DNSBL)</source>
        <translation>Interrogare una &amp;blocklist (DNSBL)</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM), &amp;full path</source>
        <translation>Certificato e catena (PEM), per&amp;corso completo</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>File del certificato</translation>
    </message>
    <message>
        <source>Ke&amp;y (PEM); empty if it is in the same file</source>
        <translation>C&amp;hiave (PEM); vuoto se è nello stesso file</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>File della chiave</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Scegli il certificato</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Scegli la chiave</translation>
    </message>
    <message>
        <source>&amp;What is handed over is encrypted</source>
        <translation>La posta &amp;consegnata viene cifrata</translation>
    </message>
    <message>
        <source>when your server can (recommended)</source>
        <translation>quando il server può (consigliato)</translation>
    </message>
    <message>
        <source>always; mail waits when it cannot</source>
        <translation>sempre; se non può, la posta attende</translation>
    </message>
    <message>
        <source>always, and its certificate must be valid</source>
        <translation>sempre, e il suo certificato deve essere valido</translation>
    </message>
    <message>
        <source>always, and only with the keys in the configuration</source>
        <translation>sempre, e solo con le chiavi della configurazione</translation>
    </message>
    <message>
        <source>Nobody can use up this machine by many connections or mails at once.</source>
        <translation>Nessuno può esaurire questo computer con molti collegamenti o messaggi insieme.</translation>
    </message>
    <message>
        <source>Lists of bad clients</source>
        <translation>Blocklist</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesSection</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Scegliere il certificato</translation>
    </message>
    <message>
        <source>Choose its key</source>
        <translation>Scegliere la sua chiave</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificati e chiavi (*.pem *.crt *.cer *.key);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The service looks at it…</source>
        <translation>Il servizio lo esamina…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Applicazione in corso…</translation>
    </message>
    <message>
        <source>Saved, and in use from the next connection on. Nothing was restarted.</source>
        <translation>Salvato e in uso dalla prossima connessione. Nulla è stato riavviato.</translation>
    </message>
    <message>
        <source>The key belongs to it: choose the file with the key, too.</source>
        <translation>Serve anche la chiave: scegliete pure il file con la chiave.</translation>
    </message>
    <message>
        <source>The service reads these files itself, and again whenever they change: a renewed certificate is in use at once.</source>
        <translation>Il servizio legge da sé questi file, e di nuovo quando cambiano: un certificato rinnovato è subito in uso.</translation>
    </message>
    <message>
        <source>The service may not read these files. It keeps a copy; when the certificate is renewed, choose it here again.</source>
        <translation>Il servizio non può leggere questi file. Ne conserva una copia; quando il certificato viene rinnovato, sceglietelo di nuovo qui.</translation>
    </message>
    <message>
        <source>Senders that encrypt see this certificate. A self-signed one encrypts as well; one that an authority signed also proves whose server this is.</source>
        <translation>I mittenti che cifrano vedono questo certificato. Anche uno autofirmato cifra; uno firmato da un’autorità prova inoltre di chi è questo server.</translation>
    </message>
    <message>
        <source>Use another certificate</source>
        <translation>Usare un altro certificato</translation>
    </message>
    <message>
        <source>Two files in PEM form, or one with both: the certificate with its chain, and its key. The service looks at them before anything is changed.</source>
        <translation>Due file in forma PEM, o uno con entrambi: il certificato con la sua catena e la sua chiave. Il servizio li esamina prima di cambiare qualcosa.</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>File del certificato</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>File della chiave</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Al posto di</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>&amp;Usa questo certificato</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation>Usa questo certificato</translation>
    </message>
    <message>
        <source>&amp;Back to Restante&apos;s own</source>
        <translation>&amp;Torna a quello di Restante</translation>
    </message>
    <message>
        <source>Back to Restante&apos;s own certificate</source>
        <translation>Torna al certificato di Restante</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Key (empty: in the same file)</source>
        <translation>Chiave (vuoto: nello stesso file)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Mail for %1 is accepted and kept while the mail server does not answer.</source>
        <translation>La posta per %1 viene accettata e conservata quando il server di posta non risponde.</translation>
    </message>
    <message>
        <source>%1 stays protected.</source>
        <translation>%1 resta protetto.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer accepted. What is kept already is still handed over.</source>
        <translation>La posta per %1 non viene più accettata. Quella già conservata viene comunque consegnata.</translation>
    </message>
    <message>
        <source>The mail server stays %1.</source>
        <translation>Il server di posta resta %1.</translation>
    </message>
    <message>
        <source>Kept mail is handed over to %1.</source>
        <translation>La posta conservata viene consegnata a %1.</translation>
    </message>
    <message>
        <source>It is handed over encrypted when the server can.</source>
        <translation>Viene consegnata cifrata quando il server può.</translation>
    </message>
    <message>
        <source>It is only handed over encrypted.</source>
        <translation>Viene consegnata solo cifrata.</translation>
    </message>
    <message>
        <source>It is only handed over encrypted, to a server with a valid certificate.</source>
        <translation>Viene consegnata solo cifrata, a un server con un certificato valido.</translation>
    </message>
    <message>
        <source>Which addresses exist is read from the directory server %1.</source>
        <translation>Quali indirizzi esistono si legge dal server di directory %1.</translation>
    </message>
    <message>
        <source>Which addresses exist comes from a list, which you import on the page “Domains &amp; servers”.</source>
        <translation>Quali indirizzi esistono lo dice un elenco, da importare nella pagina “Domini e server”.</translation>
    </message>
    <message>
        <source>Which addresses exist is read from the file %1.</source>
        <translation>Quali indirizzi esistono si legge dal file %1.</translation>
    </message>
    <message>
        <source>Which addresses exist is learnt from the mail server.</source>
        <translation>Quali indirizzi esistono si impara dal server di posta.</translation>
    </message>
    <message>
        <source>This machine is called %1 and takes mail at %2.</source>
        <translation>Questo computer si chiama %1 e accetta posta su %2.</translation>
    </message>
    <message>
        <source>Its public address is no longer written down.</source>
        <translation>Il suo indirizzo pubblico non è più indicato.</translation>
    </message>
    <message>
        <source>On the Internet it has the address %1.</source>
        <translation>Su Internet ha l’indirizzo %1.</translation>
    </message>
    <message>
        <source>Notices and alerts leave directly again.</source>
        <translation>Notifiche e segnalazioni escono di nuovo direttamente.</translation>
    </message>
    <message>
        <source>Notices and alerts leave through %1.</source>
        <translation>Notifiche e segnalazioni escono tramite %1.</translation>
    </message>
    <message>
        <source>It shows a certificate of its own making.</source>
        <translation>Mostra un certificato creato da sé.</translation>
    </message>
    <message>
        <source>It shows the certificate in %1.</source>
        <translation>Mostra il certificato in %1.</translation>
    </message>
    <message>
        <source>What one client may do is limited.</source>
        <translation>Ciò che un client può fare è limitato.</translation>
    </message>
    <message>
        <source>What one client may do is not limited any more.</source>
        <translation>Ciò che un client può fare non è più limitato.</translation>
    </message>
    <message>
        <source>No list of bad clients is asked any more.</source>
        <translation>Non si interroga più alcuna blocklist.</translation>
    </message>
    <message>
        <source>Mail from clients on %1 is refused.</source>
        <translation>La posta dai client in %1 viene rifiutata.</translation>
    </message>
    <message>
        <source>Senders are told of no delay.</source>
        <translation>Ai mittenti non si comunica alcun ritardo.</translation>
    </message>
    <message>
        <source>Senders are told of a delay %1, in %2 if their mail shows no language.</source>
        <translation>Ai mittenti si comunica un ritardo %1; lingua, se il messaggio non la mostra: %2.</translation>
    </message>
    <message>
        <source>Nobody is told by e-mail any more.</source>
        <translation>Per e-mail non si avvisa più nessuno.</translation>
    </message>
    <message>
        <source>Alerts go to %1.</source>
        <translation>Le segnalazioni vanno a %1.</translation>
    </message>
    <message>
        <source>Alerts are no longer posted to a webhook.</source>
        <translation>Le segnalazioni non vanno più a un webhook.</translation>
    </message>
    <message>
        <source>Alerts are posted to %1.</source>
        <translation>Le segnalazioni si inviano a %1.</translation>
    </message>
    <message>
        <source>Nobody is alerted while this window is closed.</source>
        <translation>Mentre questa finestra è chiusa nessuno viene avvisato.</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In questo periodo non è stato registrato nulla.</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>Show as a drawing</source>
        <translation>Mostrare come grafico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrare come tabella</translation>
    </message>
</context>
<context>
    <name>ui::ChartSection</name>
    <message numerus="yes">
        <source>%n more mail server(s) are not shown here.</source>
        <translation>
            <numerusform>%n altro server di posta non è mostrato qui.</numerusform>
            <numerusform>Altri %n server di posta non sono mostrati qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (this backup)</source>
        <translation>%1 (questo server di riserva)</translation>
    </message>
    <message>
        <source>Mail and mail servers</source>
        <translation>Posta e server di posta</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Raggiungibilità</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24&#xa0;ore</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;giorni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;giorni</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Periodo: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanel</name>
    <message>
        <source>%1 could not be checked.</source>
        <translation>Non è stato possibile controllare %1.</translation>
    </message>
    <message>
        <source>%1 was not checked yet.</source>
        <translation>%1 non è ancora stato controllato.</translation>
    </message>
    <message>
        <source>All is right: this machine is a good backup for %1.</source>
        <translation>Tutto a posto: questo computer è un buon server di riserva per %1.</translation>
    </message>
    <message>
        <source>It works, but something could be better at %1.</source>
        <translation>Funziona, ma per %1 qualcosa si può migliorare.</translation>
    </message>
    <message>
        <source>Something is wrong at %1: read below what to change.</source>
        <translation>Per %1 qualcosa non va: qui sotto è indicato che cosa modificare.</translation>
    </message>
    <message>
        <source>Checking now. This takes up to ten seconds.</source>
        <translation>Controllo in corso. Richiede al massimo dieci secondi.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Controllato: %1.</translation>
    </message>
    <message>
        <source>At %1 nothing could be checked; this is what was seen before.</source>
        <translation>All’ultimo tentativo (%1) non è stato possibile controllare nulla; qui sotto c’è quanto rilevato in precedenza.</translation>
    </message>
    <message>
        <source>At %1 nothing could be checked.</source>
        <translation>All’ultimo tentativo (%1) non è stato possibile controllare nulla.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Prossimo controllo: %1.</translation>
    </message>
    <message>
        <source>The service does not check by itself.</source>
        <translation>Il servizio non esegue controlli automatici.</translation>
    </message>
    <message>
        <source>DNS, network and encryption</source>
        <translation>DNS, rete e cifratura</translation>
    </message>
    <message>
        <source>Who is asked to take the mail, in this order</source>
        <translation>Chi viene interpellato per ricevere la posta, in quest’ordine</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Controlla ora</translation>
    </message>
    <message>
        <source>Check the domain now</source>
        <translation>Controlla ora il dominio</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>Non è stato possibile controllare: %1</translation>
    </message>
    <message numerus="yes">
        <source>For your information (%Ln)</source>
        <translation>
            <numerusform>Per informazione (%Ln)</numerusform>
            <numerusform>Per informazione (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DirectoryChoice</name>
    <message>
        <source>Please write the full path of the file.</source>
        <translation>Scrivere il percorso completo del file.</translation>
    </message>
    <message>
        <source>Please write the name of the directory server.</source>
        <translation>Scrivere il nome del server di directory.</translation>
    </message>
    <message>
        <source>This is not the address of a directory server. Write its name, such as dc1.firma.local.</source>
        <translation>Questo non è l’indirizzo di un server di directory. Scrivere il suo nome, come dc1.firma.local.</translation>
    </message>
    <message>
        <source>Please write where the search begins, such as DC=firma,DC=local.</source>
        <translation>Scrivere dove comincia la ricerca, come DC=firma,DC=local.</translation>
    </message>
    <message>
        <source>Please write the password as well.</source>
        <translation>Scrivere anche la password.</translation>
    </message>
    <message>
        <source>Please write whose password it is.</source>
        <translation>Scrivere di chi è la password.</translation>
    </message>
    <message>
        <source>How shall Restante know which addresses exist? Mail to others is refused, so that no spam is kept.</source>
        <translation>Come fa Restante a sapere quali indirizzi esistono? La posta per altri viene rifiutata, così non si accumula spam.</translation>
    </message>
    <message>
        <source>By &amp;itself, from your mail server (recommended)</source>
        <translation>Da &amp;sé, dal server di posta principale (consigliato)</translation>
    </message>
    <message>
        <source>From a li&amp;st of addresses</source>
        <translation>Da un &amp;elenco di indirizzi</translation>
    </message>
    <message>
        <source>From a &amp;directory server (LDAP, Active Directory)</source>
        <translation>Da un server di &amp;directory (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>Leave it empty to import a list later, on the page “Domains &amp; servers”. A file is read again whenever it changes.</source>
        <translation>Lasciare vuoto per importare un elenco più tardi, nella pagina “Domini e server”. Un file viene riletto a ogni modifica.</translation>
    </message>
    <message>
        <source>Which entries are read can be changed later in the configuration.</source>
        <translation>Quali voci si leggono si può cambiare più tardi nella configurazione.</translation>
    </message>
    <message>
        <source>It asks your mail server while that is up, and remembers. Lists can be added later.</source>
        <translation>Chiede al server di posta principale finché è attivo, e ricorda. Gli elenchi si possono aggiungere più tardi.</translation>
    </message>
    <message>
        <source>&amp;File on the machine of the service</source>
        <translation>&amp;File sul computer del servizio</translation>
    </message>
    <message>
        <source>File on the machine of the service</source>
        <translation>File sul computer del servizio</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>può restare vuoto</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Directory server</source>
        <translation>Server di directory</translation>
    </message>
    <message>
        <source>Search belo&amp;w</source>
        <translation>Cercare s&amp;otto</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Cercare sotto</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>User of the directory server</source>
        <translation>Utente del server di directory</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password for the directory server</source>
        <translation>Password per il server di directory</translation>
    </message>
    <message>
        <source>kept; write a new one to change it</source>
        <translation>salvata; scriverne una nuova per cambiarla</translation>
    </message>
    <message>
        <source>Your mail server takes mail for any address, so nothing can be learnt from it: mail for every address is kept here. With a list, spam to addresses that do not exist is refused.</source>
        <translation>Il vostro server di posta accetta posta per qualsiasi indirizzo, quindi non se ne può imparare nulla: qui si conserva la posta per ogni indirizzo. Con un elenco, lo spam verso indirizzi inesistenti viene rifiutato.</translation>
    </message>
    <message>
        <source>By &amp;itself, from your mail server</source>
        <translation>Da &amp;sé, dal server di posta principale</translation>
    </message>
    <message>
        <source>From a li&amp;st of addresses (recommended)</source>
        <translation>Da un &amp;elenco di indirizzi (consigliato)</translation>
    </message>
</context>
<context>
    <name>ui::DirectoryPanel</name>
    <message>
        <source>it is known who exists</source>
        <translation>si sa quali indirizzi esistono</translation>
    </message>
    <message>
        <source>your mail server takes mail for every address</source>
        <translation>il server di posta principale accetta posta per qualsiasi indirizzo</translation>
    </message>
    <message>
        <source>it is partly known who exists</source>
        <translation>si sa solo in parte quali indirizzi esistono</translation>
    </message>
    <message>
        <source>it is not known who exists</source>
        <translation>non si sa quali indirizzi esistono</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Elenchi di indirizzi</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importa un elenco…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ri&amp;muovi…</translation>
    </message>
    <message>
        <source>Import a list of addresses</source>
        <translation>Importa un elenco di indirizzi</translation>
    </message>
    <message>
        <source>Remove the chosen list</source>
        <translation>Rimuovi l’elenco selezionato</translation>
    </message>
    <message>
        <source>There is no list yet. With a complete one the relay knows who does not exist while your mail server is away, and takes no spam for invented addresses. One address a line, a CSV with the addresses in any column, an export of Active Directory or a Postfix map will do.</source>
        <translation>Non c’è ancora nessun elenco. Con un elenco completo il relay sa quali indirizzi non esistono quando il server di posta principale non è disponibile, e non accetta spam per indirizzi inventati. Va bene un indirizzo per riga, un CSV con gli indirizzi in una colonna qualsiasi, un’esportazione di Active Directory o una mappa di Postfix.</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, even one that nobody can have</source>
        <translation>Il server di posta principale accetta posta per qualsiasi indirizzo, anche se non può appartenere a nessuno</translation>
    </message>
    <message>
        <source>Who exists at %1</source>
        <translation>Indirizzi esistenti di %1</translation>
    </message>
    <message>
        <source>You can also drop a CSV or text file here. You see what is in it before anything changes.</source>
        <translation>Si può anche trascinare qui un file CSV o di testo. Il contenuto viene mostrato prima di qualsiasi modifica.</translation>
    </message>
    <message>
        <source>Your account may look, but only an administrator of the relay may import and remove lists.</source>
        <translation>Questo account può consultare, ma solo un amministratore del relay può importare e rimuovere elenchi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) in lists</source>
        <translation>
            <numerusform>%Ln indirizzo negli elenchi</numerusform>
            <numerusform>%Ln indirizzi negli elenchi</numerusform>
        </translation>
    </message>
    <message>
        <source>Let your mail server refuse unknown recipients (Exchange: recipient filter of the anti-spam agents; Postfix: no catch-all in its maps).</source>
        <translation>Fare in modo che il server di posta principale rifiuti i destinatari sconosciuti (Exchange: filtro destinatario degli agenti antispam; Postfix: nessun catch-all nelle mappe).</translation>
    </message>
    <message>
        <source>What to do: %1 Until then the complete list stands in while it is away; keep it fresh.</source>
        <translation>Che cosa fare: %1 Fino ad allora, quando il server principale non è disponibile, fa fede l’elenco completo; tenerlo aggiornato.</translation>
    </message>
    <message>
        <source>What to do: %1 Or import a complete list here, which holds while it is away. If every address is meant to get mail, leave it as it is.</source>
        <translation>Che cosa fare: %1 Oppure importare qui un elenco completo, che vale quando il server principale non è disponibile. Se è voluto che ogni indirizzo riceva posta, lasciare tutto com’è.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) learned, because your mail server took mail for them</source>
        <translation>
            <numerusform>%Ln indirizzo appreso, perché il server di posta principale ha accettato posta per esso</numerusform>
            <numerusform>%Ln indirizzi appresi, perché il server di posta principale ha accettato posta per essi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) that do not exist, as your mail server said</source>
        <translation>
            <numerusform>%Ln indirizzo inesistente, secondo il server di posta principale</numerusform>
            <numerusform>%Ln indirizzi inesistenti, secondo il server di posta principale</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>Non si conosce nessun indirizzo.</translation>
    </message>
    <message>
        <source>Your mail server was asked about an invented address (%1) and takes mail for it.</source>
        <translation>Al server di posta principale è stato chiesto di un indirizzo inventato (%1), e lo accetta.</translation>
    </message>
    <message>
        <source>Your mail server was asked about an invented address (%1) and refuses it, as it should.</source>
        <translation>Al server di posta principale è stato chiesto di un indirizzo inventato (%1), e lo rifiuta, come deve.</translation>
    </message>
    <message>
        <source>Your mail server was not asked about an invented address yet, to see whether it refuses it.</source>
        <translation>Al server di posta principale non è ancora stato chiesto di un indirizzo inventato, per vedere se lo rifiuta.</translation>
    </message>
    <message>
        <source>So it cannot be asked who exists, and nothing can be learned: mail to invented addresses comes in, and most of it is spam.</source>
        <translation>Perciò non gli si può chiedere quali indirizzi esistano e non si può apprendere nulla: la posta per indirizzi inventati entra, e per la maggior parte è spam.</translation>
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
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Record to have, exactly like this:</source>
        <translation>Record da impostare, esattamente così:</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Controlla di &amp;nuovo</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>The DNS could not be checked.</source>
        <translation>Non è stato possibile controllare il DNS.</translation>
    </message>
    <message>
        <source>Asking the name servers of %1…</source>
        <translation>Interrogazione dei name server di %1…</translation>
    </message>
    <message>
        <source>All is right: this machine is behind your mail server.</source>
        <translation>Tutto a posto: questo computer viene dopo il server di posta principale.</translation>
    </message>
    <message>
        <source>It works, but something could be better.</source>
        <translation>Funziona, ma qualcosa si può migliorare.</translation>
    </message>
    <message>
        <source>Not ready yet: the DNS has to be changed before mail can come here.</source>
        <translation>Non ancora pronto: il DNS va modificato prima che la posta possa arrivare qui.</translation>
    </message>
    <message>
        <source>Copy all as a letter to the &amp;provider</source>
        <translation>Copia tutto come lettera al &amp;provider</translation>
    </message>
    <message>
        <source>Copy all as a letter to the provider</source>
        <translation>Copia tutto come lettera al provider</translation>
    </message>
    <message>
        <source>&amp;Tell your mail server about this machine</source>
        <translation>Presen&amp;ta questo computer al server di posta</translation>
    </message>
    <message>
        <source>Hello, please change the DNS of %1 so that these records are there:</source>
        <translation>Buongiorno, per favore modificare il DNS di %1 in modo che ci siano questi record:</translation>
    </message>
    <message>
        <source>Now there is:</source>
        <translation>Ora c’è:</translation>
    </message>
    <message>
        <source>The other records stay as they are. Thank you.</source>
        <translation>Gli altri record restano come sono. Grazie.</translation>
    </message>
    <message>
        <source>Other mail servers find this machine by the domain&apos;s MX records. They are changed where your domain is kept, usually on your provider&apos;s web pages. This can wait: go on. Until it is done the Overview lists it as still to be done.</source>
        <translation>Gli altri server di posta trovano questo computer tramite i record MX del dominio. Si modificano dove il dominio è gestito, di solito sulle pagine web del provider. Può aspettare: proseguite. Finché non è fatto, la Panoramica lo elenca tra le cose ancora da fare.</translation>
    </message>
</context>
<context>
    <name>ui::DomainPage</name>
    <message>
        <source>Domains</source>
        <translation>Domini</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usa %1</translation>
    </message>
    <message>
        <source>%1 is a mail address, not a domain.</source>
        <translation>%1 è un indirizzo di posta, non un dominio.</translation>
    </message>
    <message>
        <source>%1 is a link, not a domain.</source>
        <translation>%1 è un link, non un dominio.</translation>
    </message>
    <message>
        <source>%1 is a web server. Mail usually goes to the domain itself.</source>
        <translation>%1 è un server web. Di solito la posta va al dominio stesso.</translation>
    </message>
    <message>
        <source>%1 is an address of a machine, not a domain.</source>
        <translation>%1 è l’indirizzo di un computer, non un dominio.</translation>
    </message>
    <message>
        <source>%1 is not a whole domain: it has no dot.</source>
        <translation>%1 non è un dominio completo: manca il punto.</translation>
    </message>
    <message>
        <source>%1 cannot be a domain.</source>
        <translation>%1 non può essere un dominio.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <translation>%1 compare due volte.</translation>
    </message>
    <message>
        <source>firma.cz</source>
        <translation>esempio.it</translation>
    </message>
    <message>
        <source>Which domains&apos; mail should be kept here when your own mail server cannot take it? Write or paste them; of an address or a link, one click takes the domain.</source>
        <translation>Per quali domini la posta va conservata qui quando il vostro server di posta non può accettarla? Scriveteli o incollateli; da un indirizzo o da un collegamento il dominio si ricava con un clic.</translation>
    </message>
</context>
<context>
    <name>ui::DomainsPage</name>
    <message>
        <source>Without contact with the relay service nothing can be said about your domains.</source>
        <translation>Senza contatto con il servizio di relay non si può dire nulla sui domini.</translation>
    </message>
    <message>
        <source>No domain is protected yet. The set-up asks for the first one, and finds its mail server.</source>
        <translation>Nessun dominio è ancora protetto. La configurazione guidata chiede il primo e ne trova il server di posta.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>C&amp;onfigura…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configura</translation>
    </message>
    <message>
        <source>Your domains and their mail servers</source>
        <translation>Domini e server di posta</translation>
    </message>
    <message>
        <source>The service does not say who exists: %1</source>
        <translation>Il servizio non dice quali indirizzi esistono: %1</translation>
    </message>
    <message>
        <source>Import a list of addresses</source>
        <translation>Importa un elenco di indirizzi</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Elenchi (*.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files. Drop one at a time: each becomes a list of its own.</source>
        <translation>
            <numerusform>Questo è %n file. Trascinarne uno alla volta: ognuno diventa un elenco a sé.</numerusform>
            <numerusform>Questi sono %n file. Trascinarne uno alla volta: ognuno diventa un elenco a sé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the list “%1” of %2 with %Ln address(es)?</source>
        <translation>
            <numerusform>Rimuovere l’elenco “%1” di %2 con %Ln indirizzo?</numerusform>
            <numerusform>Rimuovere l’elenco “%1” di %2 con %Ln indirizzi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a list</source>
        <translation>Rimuovi un elenco</translation>
    </message>
    <message>
        <source>Addresses that are in no other list, and that your mail server never took mail for, are forgotten.</source>
        <translation>Vengono dimenticati gli indirizzi che non sono in nessun altro elenco e per i quali il server di posta principale non ha mai accettato posta.</translation>
    </message>
    <message>
        <source>It is the only complete list: without it the relay cannot know who does not exist while your mail server is away.</source>
        <translation>È l’unico elenco completo: senza di esso il relay non può sapere quali indirizzi non esistono quando il server di posta principale non è disponibile.</translation>
    </message>
    <message>
        <source>The file it came from stays as it is; you can import it again.</source>
        <translation>Il file da cui proviene resta com’è; lo si può importare di nuovo.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>The list “%1” is removed.</source>
        <translation>L’elenco “%1” è stato rimosso.</translation>
    </message>
    <message>
        <source>The service reads it by itself from %1, so it comes back with the next reading: take that out of the configuration first.</source>
        <translation>Il servizio lo legge automaticamente da %1, quindi torna alla prossima lettura: toglierlo prima dalla configurazione.</translation>
    </message>
</context>
<context>
    <name>ui::EndedModel</name>
    <message>
        <source>How bad</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>Di che cosa si trattava</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durata</translation>
    </message>
</context>
<context>
    <name>ui::EndedPanel</name>
    <message>
        <source>Warnings that are over</source>
        <translation>Avvisi rientrati</translation>
    </message>
    <message numerus="yes">
        <source>Over (%Ln)</source>
        <translation>
            <numerusform>Rientrato (%Ln)</numerusform>
            <numerusform>Rientrati (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say which warnings are over: %1</source>
        <translation>Il servizio non comunica quali avvisi sono rientrati: %1</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Conservazione: %1.</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Spiegazione di %1</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>Erase %1 from all that is kept about finished mail? It cannot be undone.</source>
        <translation>Cancellare %1 da tutto ciò che si conserva sulla posta conclusa? L’operazione non si può annullare.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Cancella</translation>
    </message>
    <message>
        <source>Mail from or to it may wait in the queue. It is not touched: erase the address again when it is gone.</source>
        <translation>Nella coda forse attende posta da o per questo indirizzo. Non viene toccata: cancellare di nuovo l’indirizzo quando non c’è più.</translation>
    </message>
    <message>
        <source>No mail from or to it waits in the queue.</source>
        <translation>Nella coda non attende posta da o per questo indirizzo.</translation>
    </message>
    <message>
        <source>Erase an address</source>
        <translation>Cancella un indirizzo</translation>
    </message>
    <message>
        <source>In the history, the list of notices and the record of who did what the address becomes “erased”; the replies and Message-IDs beside it go. The rows still count. The record says who erased, but not whom. The lines that the page “Log” keeps are emptied. Mail in the queue, lists of addresses, the log of this machine and copies of the files are not touched.</source>
        <translation>Nella cronologia, nell’elenco delle notifiche e nel registro degli interventi l’indirizzo diventa “erased”; le risposte e i Message-ID accanto spariscono. Le righe contano ancora. Il registro degli interventi dice chi ha cancellato, ma non quale indirizzo. Le righe conservate nella pagina “Registro” vengono svuotate. La posta nella coda, gli elenchi di indirizzi, il log di questo computer e le copie dei file non vengono toccati.</translation>
    </message>
    <message>
        <source>&amp;Address to erase</source>
        <translation>&amp;Indirizzo da cancellare</translation>
    </message>
    <message>
        <source>Address to erase</source>
        <translation>Indirizzo da cancellare</translation>
    </message>
    <message>
        <source>for example: eva@firma.cz</source>
        <translation>per esempio: eva@firma.cz</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Cancellazione…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Cancella…</translation>
    </message>
    <message>
        <source>Erase the address</source>
        <translation>Cancella l’indirizzo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::ExportBar</name>
    <message numerus="yes">
        <source>Exporting to %1: %L2 of %n message(s)</source>
        <translation>
            <numerusform>Esportazione in %1: %L2 di %n messaggio</numerusform>
            <numerusform>Esportazione in %1: %L2 di %n messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n message(s), %2</source>
        <translation>
            <numerusform>Esportato in %1: %n messaggio, %2</numerusform>
            <numerusform>Esportati in %1: %n messaggi, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annulla l’esportazione</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message>
        <source>good</source>
        <translation>riuscito</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>da controllare</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>da cambiare</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
</context>
<context>
    <name>ui::FindingRow</name>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Deve essere</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Spiegazione di %1</translation>
    </message>
</context>
<context>
    <name>ui::GeneralSection</name>
    <message>
        <source>That could not be kept: %1</source>
        <translation>Non si è potuto salvare: %1</translation>
    </message>
    <message>
        <source>These settings are of this window alone and act at once.</source>
        <translation>Queste impostazioni valgono solo per questa finestra e hanno effetto subito.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiari</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuri</translation>
    </message>
    <message>
        <source>Then the tray shows the state of the mail, and warnings appear though the window was never opened.</source>
        <translation>Allora l’icona nell’area di notifica mostra lo stato della posta e gli avvisi compaiono anche senza aprire la finestra.</translation>
    </message>
    <message>
        <source>What appears on the screen by itself</source>
        <translation>Che cosa compare da sé sullo schermo</translation>
    </message>
    <message>
        <source>Mail is or will be lost or refused.</source>
        <translation>La posta va persa o è rifiutata, o lo sarà.</translation>
    </message>
    <message>
        <source>Something is wrong, the mail is safe.</source>
        <translation>Qualcosa non va, la posta è al sicuro.</translation>
    </message>
    <message>
        <source>In them nothing appears; what still lasts at their end does then.</source>
        <translation>In esse non compare nulla; ciò che dura ancora alla fine compare allora.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Start hidden when I log in</source>
        <translation>Avvia nascosto quando accedo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Ciò che richiede attenzione</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Per conoscenza</translation>
    </message>
    <message>
        <source>Reminders of what still lasts</source>
        <translation>Promemoria di ciò che dura ancora</translation>
    </message>
    <message>
        <source>That a problem is over</source>
        <translation>Che un problema è finito</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ore di silenzio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show new problems in quiet hours too</source>
        <translation>Mostra i nuovi problemi anche nelle ore di silenzio</translation>
    </message>
</context>
<context>
    <name>ui::HeldPanel</name>
    <message>
        <source>Held for your decision</source>
        <translation>Posta trattenuta in attesa di una decisione</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Return to senders…</source>
        <translation>Restituisci ai mittenti…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Rinuncia…</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Riprova: %1</translation>
    </message>
    <message>
        <source>Return to senders: %1</source>
        <translation>Restituisci ai mittenti: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Rinuncia: %1</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Questo account può consultare, ma non modificare.</translation>
    </message>
    <message numerus="yes">
        <source>Return the mail for %n recipient(s) to the senders? It will not be delivered.</source>
        <translation>
            <numerusform>Restituire ai mittenti la posta per %n destinatario? Non verrà consegnata.</numerusform>
            <numerusform>Restituire ai mittenti la posta per %n destinatari? Non verrà consegnata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up the mail for %n recipient(s)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>Rinunciare alla posta per %n destinatario? Non verrà consegnata e i mittenti non verranno avvisati.</numerusform>
            <numerusform>Rinunciare alla posta per %n destinatari? Non verrà consegnata e i mittenti non verranno avvisati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held mail</source>
        <translation>Posta trattenuta</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Restituisci</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>Ri&amp;nuncia</translation>
    </message>
    <message>
        <source>Export held mail</source>
        <translation>Esporta la posta trattenuta</translation>
    </message>
    <message>
        <source>Mailbox files (*.mbox);;All files (*)</source>
        <translation>File di casella di posta (*.mbox);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Esporta: %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Search, for example: alias, expired, MX-102</source>
        <translation>Cerca, per esempio: alias, scaduto, MX-102</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cercare nella guida</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Pagina della guida</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Nessuna pagina contiene tutte queste parole.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDetails</name>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Scegliere una riga per vederne i dettagli.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Co&amp;pia i dettagli</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia i dettagli</translation>
    </message>
    <message>
        <source>All &amp;recipients</source>
        <translation>Tutti i &amp;destinatari</translation>
    </message>
    <message>
        <source>Show all recipients of this message</source>
        <translation>Mostra tutti i destinatari di questo messaggio</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExportBar</name>
    <message numerus="yes">
        <source>Exporting to %1: %Ln row(s) so far</source>
        <translation>
            <numerusform>Esportazione in %1: finora %Ln riga</numerusform>
            <numerusform>Esportazione in %1: finora %Ln righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %Ln row(s)</source>
        <translation>
            <numerusform>Esportata in %1: %Ln riga</numerusform>
            <numerusform>Esportate in %1: %Ln righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <translation>%1, indietro fino a: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annulla l’esportazione</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Address begins with</source>
        <translation>L’indirizzo inizia con</translation>
    </message>
    <message>
        <source>Address is</source>
        <translation>L’indirizzo è</translation>
    </message>
    <message>
        <source>Address contains</source>
        <translation>L’indirizzo contiene</translation>
    </message>
    <message>
        <source>Message-ID is</source>
        <translation>Il Message-ID è</translation>
    </message>
    <message>
        <source>Number is</source>
        <translation>Il numero è</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dove cercare</translation>
    </message>
    <message>
        <source>Sender or recipient, for example: eva@</source>
        <translation>Mittente o destinatario, per esempio: eva@</translation>
    </message>
    <message>
        <source>Sender or recipient, for example: eva@firma.cz</source>
        <translation>Mittente o destinatario, per esempio: eva@firma.cz</translation>
    </message>
    <message>
        <source>A part of a sender or recipient, for example: firma</source>
        <translation>Una parte di mittente o destinatario, per esempio: firma</translation>
    </message>
    <message>
        <source>The header&apos;s, with or without &lt; and &gt;</source>
        <translation>Quello dell’intestazione, con o senza &lt; e &gt;</translation>
    </message>
    <message>
        <source>The number that the relay gave the message</source>
        <translation>Il numero dato al messaggio dal relay</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>In qualsiasi momento</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Le ultime 24 ore</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Gli ultimi 7 giorni</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Gli ultimi 30 giorni</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Da – a</translation>
    </message>
    <message>
        <source>When it was finished</source>
        <translation>Quando si è conclusa</translation>
    </message>
    <message>
        <source>Finished from</source>
        <translation>Conclusa da</translation>
    </message>
    <message>
        <source>Finished before</source>
        <translation>Conclusa prima di</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tutti i domini</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Svuota</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Qualsiasi regola</translation>
    </message>
    <message>
        <source>Not told because of the message or its sender (all of F2)</source>
        <translation>Non informato a causa del messaggio o del mittente (tutte le F2)</translation>
    </message>
    <message>
        <source>Not told to protect others from notices (all of F4)</source>
        <translation>Non informato per proteggere altri dalle notifiche (tutte le F4)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Finished</source>
        <translation>Conclusa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Your account may not see the history.</source>
        <translation>Questo account non può vedere la cronologia.</translation>
    </message>
    <message>
        <source>Without contact with the relay service its history cannot be seen.</source>
        <translation>Senza contatto con il servizio di relay la cronologia non si può vedere.</translation>
    </message>
    <message>
        <source>The time that you search ends before it begins.</source>
        <translation>Il periodo cercato finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>No finished mail fits your search.</source>
        <translation>Nessuna posta conclusa corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>No mail is finished yet. What is delivered, refused, expired or removed appears here.</source>
        <translation>Nessuna posta è ancora conclusa. Qui compare ciò che è consegnato, rifiutato, scaduto o rimosso.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the latest first.</source>
        <translation>
            <numerusform>%Ln riga, prima la più recente.</numerusform>
            <numerusform>%Ln righe, prima le più recenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far, the latest first; there are more when you scroll.</source>
        <translation>
            <numerusform>Finora %Ln riga, prima la più recente; altre arrivano scorrendo.</numerusform>
            <numerusform>Finora %Ln righe, prima le più recenti; altre arrivano scorrendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Si conserva per %1.</translation>
    </message>
    <message>
        <source>Only administrators of the relay may erase.</source>
        <translation>Solo gli amministratori del relay possono cancellare.</translation>
    </message>
    <message>
        <source>Finished mail</source>
        <translation>Posta conclusa</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;sporta…</translation>
    </message>
    <message>
        <source>Export what is found as CSV</source>
        <translation>Esporta in CSV ciò che si è trovato</translation>
    </message>
    <message>
        <source>&amp;Erase an address…</source>
        <translation>&amp;Cancella un indirizzo…</translation>
    </message>
    <message>
        <source>Erase an address</source>
        <translation>Cancella un indirizzo</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Esporta la cronologia</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabelle (*.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>history-%1.csv</source>
        <translation>cronologia-%1.csv</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import a list of addresses</source>
        <translation>Importa un elenco di indirizzi</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is changed by that.</source>
        <translation>Lettura del file in corso. Non modifica nulla.</translation>
    </message>
    <message>
        <source>The list is being imported…</source>
        <translation>Importazione dell’elenco in corso…</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Nome dell’elenco</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Nome dell’elenco</translation>
    </message>
    <message>
        <source>Not possible: the file has more addresses than could be read.</source>
        <translation>Non possibile: il file contiene più indirizzi di quanti se ne siano potuti leggere.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Ri&amp;leggi il file</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the list of that name, which has %Ln address(es).</source>
        <translation>
            <numerusform>Prende il posto dell’elenco con lo stesso nome, che ha %Ln indirizzo.</numerusform>
            <numerusform>Prende il posto dell’elenco con lo stesso nome, che ha %Ln indirizzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has far fewer: is it the whole one?</source>
        <translation>Questo file ne contiene molti di meno: è completo?</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” non c’è più.</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose one file with the addresses in it.</source>
        <translation>“%1” non è un file. Scegliere un file che contenga gli indirizzi.</translation>
    </message>
    <message>
        <source>Your account may not read “%1”.</source>
        <translation>Questo account non ha il permesso di leggere “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” non può essere letto: %2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” is in use: %Ln address(es).</source>
        <translation>
            <numerusform>L’elenco “%1” è in uso: %Ln indirizzo.</numerusform>
            <numerusform>L’elenco “%1” è in uso: %Ln indirizzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list for %1: “%2”</source>
        <translation>Un elenco per %1: “%2”</translation>
    </message>
    <message>
        <source>Is the list complete?</source>
        <translation>L’elenco è completo?</translation>
    </message>
    <message>
        <source>Not for sure: somebody &amp;may be missing</source>
        <translation>Non è certo: &amp;potrebbe mancare qualcuno</translation>
    </message>
    <message>
        <source>While your mail server is away, mail for the addresses in the list is kept for them. Mail for others is put off: their senders try again later, when your mail server can be asked. This is the safe choice.</source>
        <translation>Quando il server di posta principale non è disponibile, la posta per gli indirizzi dell’elenco viene conservata. Quella per gli altri viene rimandata: i mittenti riprovano più tardi, quando si potrà interrogare il server principale. È la scelta sicura.</translation>
    </message>
    <message>
        <source>&amp;Yes: who is not in it does not exist</source>
        <translation>&amp;Sì: chi non c’è non esiste</translation>
    </message>
    <message>
        <source>While your mail server is away, mail for addresses that are in no list and never got mail here is refused at once, and the senders are told that there is no such address. That keeps spam to invented addresses out, but it also refuses mail for every alias, group or shared mailbox that the list forgets. It holds for a week; then import the list again. (unknownRecipients in the settings of the domain overrules it.)</source>
        <translation>Quando il server di posta principale non è disponibile, la posta per gli indirizzi che non sono in nessun elenco e che qui non ne hanno mai ricevuta viene rifiutata subito, e ai mittenti viene detto che l’indirizzo non esiste. Così lo spam per indirizzi inventati resta fuori, ma viene rifiutata anche la posta per ogni alias, gruppo o casella condivisa che l’elenco dimentica. Vale per una settimana; poi importare di nuovo l’elenco. (unknownRecipients nelle impostazioni del dominio ha la precedenza.)</translation>
    </message>
    <message>
        <source>Contact with the service was lost before it said whether the list is in use. It is asked again until it does.</source>
        <translation>Il contatto con il servizio si è interrotto prima che dicesse se l’elenco è in uso. Glielo si richiede finché non risponde.</translation>
    </message>
    <message>
        <source>Contact with the service was lost meanwhile, and it does not have the list. Import it again.</source>
        <translation>Nel frattempo il contatto con il servizio si è interrotto, e il servizio non ha l’elenco. Importarlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>ui::KitDialog</name>
    <message>
        <source>Checking. This may take some minutes where your mail server makes us wait.</source>
        <translation>Controllo in corso. Può richiedere alcuni minuti se il server di posta principale fa attendere.</translation>
    </message>
    <message>
        <source>The check was stopped. What was proved until then stands above.</source>
        <translation>Il controllo è stato interrotto. Quanto verificato fino a quel momento è indicato sopra.</translation>
    </message>
    <message>
        <source>Your mail server does not heed the lines yet: see above what it did.</source>
        <translation>Il server di posta principale non tiene ancora conto delle righe: sopra è indicato come si è comportato.</translation>
    </message>
    <message>
        <source>The mail came through, but something is to be looked at: see above.</source>
        <translation>Il messaggio è passato, ma c’è qualcosa da verificare: vedere sopra.</translation>
    </message>
    <message>
        <source>Proved: your mail server takes mail from this backup without hindrance.</source>
        <translation>Verificato: il server di posta principale accetta senza ostacoli la posta da questo server di riserva.</translation>
    </message>
    <message>
        <source>Tell your mail server – %1</source>
        <translation>Informare il server di posta – %1</translation>
    </message>
    <message>
        <source>After an outage this backup hands over mail from all the world, and your mail server could take it for a spammer. With these lines it lets this backup past its greylisting, its limits and its SPF check – for nobody else, and nobody may relay by it.</source>
        <translation>Dopo un’interruzione questo server di riserva consegna posta proveniente da tutto il mondo e il server di posta principale potrebbe scambiarlo per uno spammer. Con queste righe lo esenta da greylisting, limiti e controllo SPF: solo lui, e nessuno può usarlo per inoltrare posta.</translation>
    </message>
    <message>
        <source>Your mail server or its &amp;filter:</source>
        <translation>Server di posta o &amp;filtro:</translation>
    </message>
    <message>
        <source>Mail server or filter</source>
        <translation>Server di posta o filtro</translation>
    </message>
    <message>
        <source>Prove it with a mail</source>
        <translation>Verifica con un messaggio</translation>
    </message>
    <message>
        <source>One mail goes to your mail server as in a hand-over, and some more are announced that are not sent. You see what it makes of them.</source>
        <translation>Un messaggio viene inviato al server di posta principale come in una consegna; altri vengono annunciati ma non inviati. Si vede come li tratta.</translation>
    </message>
    <message>
        <source>&amp;Address that gets the mail</source>
        <translation>&amp;Indirizzo che riceve il messaggio</translation>
    </message>
    <message>
        <source>Address that gets the mail</source>
        <translation>Indirizzo che riceve il messaggio</translation>
    </message>
    <message>
        <source>&amp;Send the check mail</source>
        <translation>&amp;Invia il messaggio di controllo</translation>
    </message>
    <message>
        <source>Send the check mail</source>
        <translation>Invia il messaggio di controllo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>In&amp;terrompi</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Interrompi il controllo</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Questo account può consultare, ma non modificare.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::KitLines</name>
    <message>
        <source>Lines to paste (%1 of %2)</source>
        <translation>Righe da incollare (%1 di %2)</translation>
    </message>
</context>
<context>
    <name>ui::KitPanel</name>
    <message>
        <source>A mail can prove it once all is set up: come back to this page then.</source>
        <translation>Un messaggio può provarlo quando tutto è configurato: tornare allora su questa pagina.</translation>
    </message>
    <message>
        <source>Sending one mail to postmaster…</source>
        <translation>Invio di un messaggio a postmaster…</translation>
    </message>
    <message>
        <source>Sends one mail to postmaster of your mail server.</source>
        <translation>Invia un messaggio a postmaster del server di posta principale.</translation>
    </message>
    <message>
        <source>It does not let everything pass yet: %1.</source>
        <translation>Non lascia ancora passare tutto: %1.</translation>
    </message>
    <message>
        <source>Your mail server knows this machine.</source>
        <translation>Il server di posta principale conosce questo computer.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Il controllo è stato interrotto.</translation>
    </message>
    <message>
        <source>Your mail server should know this machine, or it may hold up or refuse what is handed over. Have these lines added to its configuration.</source>
        <translation>Il server di posta principale deve conoscere questo computer, o può trattenere o rifiutare ciò che riceve. Far aggiungere queste righe alla sua configurazione.</translation>
    </message>
    <message>
        <source>&amp;Kind of mail server</source>
        <translation>&amp;Tipo di server di posta</translation>
    </message>
    <message>
        <source>Kind of mail server</source>
        <translation>Tipo di server di posta</translation>
    </message>
    <message>
        <source>Check with a &amp;mail</source>
        <translation>Controlla con un &amp;messaggio</translation>
    </message>
    <message>
        <source>Check with a mail</source>
        <translation>Controlla con un messaggio</translation>
    </message>
</context>
<context>
    <name>ui::LadderView</name>
    <message>
        <source>this machine, the backup</source>
        <translation>questo computer, il server di riserva</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>il server di posta principale</translation>
    </message>
    <message>
        <source>nobody told us about this one – an old provider?</source>
        <translation>nessuno ne ha mai parlato – un vecchio provider?</translation>
    </message>
    <message>
        <source>No mail server is known in the DNS.</source>
        <translation>Nel DNS non risulta nessun server di posta.</translation>
    </message>
    <message>
        <source>asked next</source>
        <translation>il prossimo a cui ci si rivolge</translation>
    </message>
    <message>
        <source>asked after that</source>
        <translation>quello dopo ancora</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>preferenza %1</translation>
    </message>
    <message>
        <source>Mail servers in the order in which they are asked</source>
        <translation>Server di posta nell’ordine in cui ci si rivolge a loro</translation>
    </message>
    <message>
        <source>asked first</source>
        <translation>il primo a cui ci si rivolge</translation>
    </message>
</context>
<context>
    <name>ui::LastEvent</name>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 ha smesso di rispondere.</translation>
    </message>
    <message>
        <source>%1 takes mail again, after %2. No mail came meanwhile.</source>
        <translation>%1 accetta di nuovo posta, dopo %2. Nel frattempo non ne è arrivata.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes mail again, after %2. %n message(s) came here meanwhile.</source>
        <translation>
            <numerusform>%1 accetta di nuovo posta, dopo %2. Nel frattempo qui è arrivato %n messaggio.</numerusform>
            <numerusform>%1 accetta di nuovo posta, dopo %2. Nel frattempo qui sono arrivati %n messaggi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Light</name>
    <message>
        <source>DNS and network</source>
        <translation>DNS e rete</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>da modificare</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>migliorabile</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>controllo non riuscito</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>non ancora controllato</translation>
    </message>
    <message>
        <source>not all could be checked</source>
        <translation>controllo incompleto</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>a posto</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>rispondono %1 su %2</translation>
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
        <translation>in media</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>dal valore minimo al massimo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 on average, from %2 to %3</source>
        <translation>in media %1, da %2 a %3</translation>
    </message>
    <message>
        <source>Last %1. Least %2, most %3, at %4.</source>
        <translation>Ultimo valore: %1. Minimo %2, massimo %3 (%4).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Massimo</translation>
    </message>
</context>
<context>
    <name>ui::ListModel</name>
    <message>
        <source>Read at %1</source>
        <translation>Lettura: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>not for sure</source>
        <translation>non è certo</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>non ancora</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>poco fa</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
</context>
<context>
    <name>ui::ListTable</name>
    <message>
        <source>Lists of addresses</source>
        <translation>Elenchi di indirizzi</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>Without contact with the relay service its log cannot be seen.</source>
        <translation>Senza contatto con il servizio di inoltro il suo registro non si vede.</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Nessuna riga corrisponde.</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>Il servizio non ha ancora scritto nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). The service keeps the last 5,000.</source>
        <translation>
            <numerusform>%Ln riga. Il servizio conserva le ultime 5.000.</numerusform>
            <numerusform>%Ln righe. Il servizio conserva le ultime 5.000.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the selection</source>
        <translation>&amp;Copia la selezione</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copia tutto</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>From information up</source>
        <translation>Dalle informazioni in su</translation>
    </message>
    <message>
        <source>Warnings and problems</source>
        <translation>Avvisi e problemi</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>Solo problemi</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Quali righe si mostrano</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Cerca nelle righe</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Segui</translation>
    </message>
    <message>
        <source>Follow what is written</source>
        <translation>Segui ciò che viene scritto</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Registro del servizio</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Pacchetto per l’assistenza…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Pacchetto per l’assistenza</translation>
    </message>
</context>
<context>
    <name>ui::MachinePage</name>
    <message>
        <source>This machine</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>This cannot be the name of a machine on the Internet. Write one such as mx2.firma.cz.</source>
        <translation>Questo non può essere il nome di un computer su Internet. Scriverne uno come mx2.firma.cz.</translation>
    </message>
    <message>
        <source>This is the name of your mail server. This machine needs one of its own, such as mx2.firma.cz.</source>
        <translation>Questo è il nome del server di posta principale. Questo computer ne richiede uno suo, come mx2.firma.cz.</translation>
    </message>
    <message>
        <source>Under “More”: write where mail is taken as address and port, such as *:25.</source>
        <translation>In “Altro”: scrivere dove si accetta la posta come indirizzo e porta, per esempio *:25.</translation>
    </message>
    <message>
        <source>Under “More”: write the public address as numbers, such as 203.0.113.5.</source>
        <translation>In “Altro”: scrivere l’indirizzo pubblico in numeri, come 203.0.113.5.</translation>
    </message>
    <message>
        <source>Between this machine and the Internet there is a router. In it, under “Port forwarding” or “NAT”:</source>
        <translation>Tra questo computer e Internet c’è un router. In esso, alla voce “Inoltro porte” o “NAT”:</translation>
    </message>
    <message>
        <source>1. Add a rule: TCP, port 25 from outside goes to %1, port %2.</source>
        <translation>1. Aggiungere una regola: TCP, la porta 25 dall’esterno va a %1, porta %2.</translation>
    </message>
    <message>
        <source>2. Let the sender&apos;s address stay as it is (no masquerading for this rule).</source>
        <translation>2. Lasciare com’è l’indirizzo del mittente (niente masquerading per questa regola).</translation>
    </message>
    <message>
        <source>3. Give this machine always the same address in your network.</source>
        <translation>3. Dare a questo computer sempre lo stesso indirizzo nella rete locale.</translation>
    </message>
    <message>
        <source>Other mail servers look for it under this name; it will be in the MX record.</source>
        <translation>Gli altri server di posta lo cercano con questo nome, che comparirà nel record MX.</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Esame di questo computer…</translation>
    </message>
    <message>
        <source>This machine could not be looked at.</source>
        <translation>Non è stato possibile esaminare questo computer.</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Che cosa è stato trovato:</translation>
    </message>
    <message>
        <source>Na&amp;me of this machine on the Internet</source>
        <translation>&amp;Nome di questo computer su Internet</translation>
    </message>
    <message>
        <source>Name of this machine on the Internet</source>
        <translation>Nome di questo computer su internet</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Controlla di nuo&amp;vo</translation>
    </message>
    <message>
        <source>Look at this machine again</source>
        <translation>Esamina di nuovo questo computer</translation>
    </message>
    <message>
        <source>Server that passes mail on (smarthost)</source>
        <translation>Server che inoltra la posta (smarthost)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Takes mai&amp;l at (address:port)</source>
        <translation>Accetta posta &amp;su (indirizzo:porta)</translation>
    </message>
    <message>
        <source>Takes mail at (address:port)</source>
        <translation>Accetta posta su (indirizzo:porta)</translation>
    </message>
    <message>
        <source>The usual value is *:25: every address of this machine, the port for mail.</source>
        <translation>Il valore abituale è *:25: ogni indirizzo di questo computer, sulla porta della posta.</translation>
    </message>
    <message>
        <source>Publi&amp;c address</source>
        <translation>Indirizzo pu&amp;bblico</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Indirizzo pubblico</translation>
    </message>
    <message>
        <source>only if it was not found</source>
        <translation>solo se non è stato trovato</translation>
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
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colori</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>C&amp;onfigura…</translation>
    </message>
    <message>
        <source>&amp;Quit the window (the relay keeps running)</source>
        <translation>&amp;Esci dal programma (il relay resta in funzione)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Come il &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Domains &amp;&amp; servers</source>
        <translation>Domini &amp;&amp; server</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>ui::MaintenanceBar</name>
    <message>
        <source>Pause for maintenance</source>
        <translation>Metti in pausa per manutenzione</translation>
    </message>
    <message>
        <source>Keeps the mail here while you work on your mail server. It ends by itself.</source>
        <translation>Conserva qui la posta mentre si lavora sul server di posta principale. La pausa termina da sola.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Termina la manutenzione</translation>
    </message>
    <message>
        <source>What was kept is handed over now.</source>
        <translation>Quanto è stato conservato viene consegnato ora.</translation>
    </message>
    <message>
        <source>All mail servers</source>
        <translation>Tutti i server di posta</translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>As in the MX record, such as mx2.firma.cz. Empty: the name of this machine.</source>
        <translation>Come nel record MX, per esempio mx2.firma.cz. Vuoto: il nome di questo computer.</translation>
    </message>
    <message>
        <source>Address and port, such as *:25; the star stands for every address of this machine.</source>
        <translation>Indirizzo e porta, per esempio *:25; l’asterisco è ogni indirizzo di questo computer.</translation>
    </message>
    <message>
        <source>How the world sees this machine behind a router. Empty: its own addresses.</source>
        <translation>Come il mondo vede questo computer dietro un router. Vuoto: i suoi indirizzi.</translation>
    </message>
    <message>
        <source>A mail server that passes them on (smarthost), such as smtp.provider.cz:587. Needed where port 25 does not lead out. Empty: straight to the servers of their addressees.</source>
        <translation>Un server di posta che li inoltra (smarthost), per esempio smtp.provider.cz:587. Serve dove la porta 25 non esce. Vuoto: direttamente ai server dei destinatari.</translation>
    </message>
    <message>
        <source>when it offers it</source>
        <translation>quando la offre</translation>
    </message>
    <message>
        <source>always</source>
        <translation>sempre</translation>
    </message>
    <message>
        <source>always, and its certificate must be valid</source>
        <translation>sempre, e il suo certificato deve essere valido</translation>
    </message>
    <message>
        <source>The name under which the password is kept: restantectl secret set NAME. Empty: none is needed.</source>
        <translation>Il nome con cui è conservata la password: restantectl secret set NOME. Vuoto: non serve.</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Nome di questo server</translation>
    </message>
    <message>
        <source>Takes mail at, one a line</source>
        <translation>Riceve la posta a, uno per riga</translation>
    </message>
    <message>
        <source>Public addresses, one a line</source>
        <translation>Indirizzi pubblici, uno per riga</translation>
    </message>
    <message>
        <source>Send notices and alerts by</source>
        <translation>Invia avvisi e allarmi tramite</translation>
    </message>
    <message>
        <source>Encryption towards it</source>
        <translation>Cifratura verso di esso</translation>
    </message>
    <message>
        <source>Login there</source>
        <translation>Accesso</translation>
    </message>
</context>
<context>
    <name>ui::NoticeList</name>
    <message>
        <source>Notices to senders</source>
        <translation>Notifiche ai mittenti</translation>
    </message>
    <message>
        <source>Whole address of a sender</source>
        <translation>Indirizzo completo di un mittente</translation>
    </message>
    <message>
        <source>Search by the whole address of a sender</source>
        <translation>Cerca per indirizzo completo di un mittente</translation>
    </message>
    <message>
        <source>Only who was told</source>
        <translation>Solo chi è stato avvisato</translation>
    </message>
    <message>
        <source>No notice fits. The search is for the whole address, as the mail named it.</source>
        <translation>Nessuna notifica corrisponde. Si cerca l’indirizzo completo, come compariva nel messaggio.</translation>
    </message>
    <message>
        <source>Only who was &amp;told</source>
        <translation>Solo chi è stato &amp;avvisato</translation>
    </message>
</context>
<context>
    <name>ui::NoticeModel</name>
    <message>
        <source>Time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(nessun mittente)</translation>
    </message>
    <message>
        <source>Due after %1</source>
        <translation>Prevista dopo %1</translation>
    </message>
    <message>
        <source>About the mail %1</source>
        <translation>Riguarda il messaggio %1</translation>
    </message>
    <message>
        <source>The notice is the mail %1</source>
        <translation>La notifica è il messaggio %1</translation>
    </message>
    <message>
        <source>%1; the notice: %2</source>
        <translation>%1; stato della notifica: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoticeSetupPage</name>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>dopo %1</translation>
    </message>
    <message>
        <source>Notices &amp; alerts</source>
        <translation>Notifiche e segnalazioni</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 non è un indirizzo di posta.</translation>
    </message>
    <message>
        <source>%1 is on your own mail server. An alert that it is away could not arrive there. Take a mailbox elsewhere.</source>
        <translation>%1 è sul server di posta principale. Una segnalazione che è fuori servizio non potrebbe arrivarci. Usare una casella altrove.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <translation>%1 è qui due volte.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n addresses can be told.</source>
        <translation>
            <numerusform>Le segnalazioni possono andare al massimo a %n indirizzo.</numerusform>
            <numerusform>Le segnalazioni possono andare al massimo a %n indirizzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// or http://.</source>
        <translation>Questo non è un indirizzo web. Comincia con https:// o http://.</translation>
    </message>
    <message>
        <source>The address of ntfy ends with its topic, such as https://ntfy.sh/our-mail.</source>
        <translation>L’indirizzo di ntfy finisce con il suo argomento, come https://ntfy.sh/our-mail.</translation>
    </message>
    <message>
        <source>A mailbox that is not on your own mail server. Without one, warnings show only on this screen.</source>
        <translation>Una casella che non è sul server di posta principale. Senza, gli avvisi appaiono solo su questo schermo.</translation>
    </message>
    <message>
        <source>After the last page a test alert goes to each new address; the code in it proves that it arrives.</source>
        <translation>Dopo l’ultima pagina una segnalazione di prova va a ogni nuovo indirizzo; il suo codice prova che arriva.</translation>
    </message>
    <message>
        <source>Cannot leave: port 25 leads nowhere from here. Enter a server that passes mail on, on the page “This machine”.</source>
        <translation>Non possono uscire: da qui la porta 25 non porta da nessuna parte. Inserire nella pagina “Questo computer” un server che inoltra la posta.</translation>
    </message>
    <message>
        <source>What senders are told</source>
        <translation>Che cosa sanno i mittenti</translation>
    </message>
    <message>
        <source>When mail waits here for long, its sender gets a notice in plain words. Lists and automatic mail never do.</source>
        <translation>Quando la posta attende qui a lungo, il mittente riceve una notifica in parole semplici. Le liste e la posta automatica mai.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Chi</translation>
    </message>
    <message>
        <source>Who is told of a delay</source>
        <translation>A chi si comunica un ritardo</translation>
    </message>
    <message>
        <source>senders who are proved to be who they say (recommended)</source>
        <translation>mittenti che sono provatamente chi dicono di essere (consigliato)</translation>
    </message>
    <message>
        <source>all senders</source>
        <translation>tutti i mittenti</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Quando</translation>
    </message>
    <message>
        <source>When senders are told</source>
        <translation>Quando lo sanno i mittenti</translation>
    </message>
    <message>
        <source>&amp;Language, if the mail shows none</source>
        <translation>&amp;Lingua, se il messaggio non la mostra</translation>
    </message>
    <message>
        <source>Language of notices</source>
        <translation>Lingua delle notifiche</translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>Che cosa si viene a sapere</translation>
    </message>
    <message>
        <source>&amp;E-mail for alerts</source>
        <translation>&amp;E-mail per le segnalazioni</translation>
    </message>
    <message>
        <source>E-mail for alerts</source>
        <translation>E-mail per le segnalazioni</translation>
    </message>
    <message>
        <source>Lan&amp;guage of alerts</source>
        <translation>Lin&amp;gua delle segnalazioni</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <translation>Lingua delle segnalazioni</translation>
    </message>
    <message>
        <source>Webhook (for chat programs and the like)</source>
        <translation>Webhook (per programmi di chat e simili)</translation>
    </message>
    <message>
        <source>Web add&amp;ress</source>
        <translation>Indirizzo &amp;web</translation>
    </message>
    <message>
        <source>Web address of the webhook</source>
        <translation>Indirizzo web del webhook</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format of the webhook</source>
        <translation>Formato del webhook</translation>
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
        <translation>La notifica come la vede chi la legge</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message>
        <source>&amp;Outages and notices</source>
        <translation>&amp;Interruzioni e notifiche</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>T&amp;esti</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be said about outages and notices.</source>
        <translation>Senza contatto con il servizio di relay non si può dire nulla su interruzioni e notifiche.</translation>
    </message>
    <message>
        <source>No domain is protected yet, so there is nobody to tell.</source>
        <translation>Nessun dominio è ancora protetto, quindi non c’è nessuno da avvisare.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifiche</translation>
    </message>
</context>
<context>
    <name>ui::OpenTask</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>several domains or addresses</comment>
        <translation>
            <numerusform>%1 e un altro (%n)</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is not set up yet: it knows no domain and takes no mail.</source>
        <translation>Il server di riserva non è ancora configurato: non conosce alcun dominio e non accetta posta.</translation>
    </message>
    <message>
        <source>The MX record is still missing at %1: no sender can find this backup.</source>
        <translation>Il record MX manca ancora: %1. Nessun mittente può trovare questo server di riserva.</translation>
    </message>
    <message>
        <source>Nobody has connected from the internet yet: it is not certain that mail can reach this machine.</source>
        <translation>Da internet non si è ancora collegato nessuno: non è certo che la posta possa arrivare a questa macchina.</translation>
    </message>
    <message>
        <source>Nobody is alerted while this window is closed: there is no address for alerts yet.</source>
        <translation>Quando questa finestra è chiusa nessuno viene avvertito: non c’è ancora un indirizzo per le segnalazioni.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that alerts arrive at %1.</source>
        <translation>Nessuno ha ancora confermato che le segnalazioni arrivino: %1.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave: no mail server on the internet can be reached from here.</source>
        <translation>Le notifiche ai mittenti non possono uscire: da qui non si raggiunge alcun server di posta su internet.</translation>
    </message>
    <message>
        <source>The internet address of this backup has no proper name yet (%1): many would refuse its notices.</source>
        <translation>L’indirizzo internet di questo server di riserva non ha ancora un nome corretto (%1): molti rifiuterebbero le sue notifiche.</translation>
    </message>
    <message>
        <source>Not all addresses of %1 are known: in an outage mail to the others cannot be judged.</source>
        <translation>Non tutti gli indirizzi sono conosciuti: %1. Durante un’interruzione la posta per gli altri non si può valutare.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configura…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>How to confirm</source>
        <translation>Come confermare</translation>
    </message>
    <message>
        <source>Import addresses…</source>
        <translation>Importa indirizzi…</translation>
    </message>
</context>
<context>
    <name>ui::OutageCard</name>
    <message>
        <source>The mail server is away</source>
        <translation>Il server di posta non è disponibile</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Postpone 4 h</source>
        <translation>Posticipa di 4&#xa0;h</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>Non avvisare</translation>
    </message>
    <message>
        <source>Tell by schedule again</source>
        <translation>Avvisa di nuovo secondo i tempi previsti</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Questo account può consultare, ma non modificare.</translation>
    </message>
    <message>
        <source>As far as is known now, nobody else is to be told.</source>
        <translation>Per quanto se ne sa ora, non c’è nessun altro da avvisare.</translation>
    </message>
</context>
<context>
    <name>ui::OutagePanel</name>
    <message>
        <source>No mail server is away now.</source>
        <translation>Ora tutti i server di posta sono disponibili.</translation>
    </message>
    <message numerus="yes">
        <source>Ended outages (%Ln)</source>
        <translation>
            <numerusform>Interruzione conclusa (%Ln)</numerusform>
            <numerusform>Interruzioni concluse (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Your mail servers</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Da tenere d’occhio</translation>
    </message>
    <message>
        <source>age of the oldest mail</source>
        <translation>età del messaggio più vecchio</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>circa %n giorno</numerusform>
            <numerusform>circa %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>room at this rate, %1 free</source>
        <translation>di spazio a questo ritmo, %1 liberi</translation>
    </message>
    <message>
        <source>free for mail, not filling up</source>
        <translation>liberi per la posta, il disco non si riempie</translation>
    </message>
    <message>
        <source>messages kept</source>
        <translation>messaggi conservati</translation>
    </message>
    <message>
        <source>room for mail</source>
        <translation>spazio per la posta</translation>
    </message>
    <message>
        <source>The last report is from %1, %2 ago.</source>
        <translation>Ultimo rapporto: %1, %2 fa.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Aggiornato: %1</translation>
    </message>
    <message>
        <source>addresses on hold</source>
        <translation>indirizzi trattenuti</translation>
    </message>
    <message numerus="yes">
        <source>message(s) kept (%1)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>messaggio conservato (%1)</numerusform>
            <numerusform>messaggi conservati (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>address(es) on hold, waiting for your decision</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>indirizzo trattenuto, in attesa di una decisione</numerusform>
            <numerusform>indirizzi trattenuti, in attesa di una decisione</numerusform>
        </translation>
    </message>
    <message>
        <source>age of the oldest mail, next try at %1</source>
        <translation>età del messaggio più vecchio, prossimo tentativo: %1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of this backup is valid for another %n day(s).</source>
        <translation>
            <numerusform>Il certificato di questo server di riserva vale ancora %n giorno.</numerusform>
            <numerusform>Il certificato di questo server di riserva vale ancora %n giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Ancora da fare</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Che cosa è successo di recente</translation>
    </message>
</context>
<context>
    <name>ui::PlaceholderBar</name>
    <message>
        <source>the name of this backup server</source>
        <translation>il nome di questo server di riserva</translation>
    </message>
    <message>
        <source>the domain that the mail is for</source>
        <translation>il dominio a cui è destinata la posta</translation>
    </message>
    <message>
        <source>the subject of the mail</source>
        <translation>l’oggetto del messaggio</translation>
    </message>
    <message>
        <source>when the mail was sent</source>
        <translation>quando è stato inviato il messaggio</translation>
    </message>
    <message>
        <source>whom the mail is for</source>
        <translation>a chi è destinato il messaggio</translation>
    </message>
    <message>
        <source>a sentence that says why the mail waits</source>
        <translation>una frase che dice perché il messaggio è in attesa</translation>
    </message>
    <message>
        <source>until when delivery is tried</source>
        <translation>fino a quando si tenta la consegna</translation>
    </message>
    <message>
        <source>other mails of the sender that wait as well</source>
        <translation>altri messaggi del mittente che sono in attesa</translation>
    </message>
    <message>
        <source>for each recipient, why the mail was not delivered</source>
        <translation>per ogni destinatario, perché il messaggio non è stato consegnato</translation>
    </message>
    <message>
        <source>what the sender can do</source>
        <translation>che cosa può fare il mittente</translation>
    </message>
    <message>
        <source>the mails that were delivered</source>
        <translation>i messaggi che sono stati consegnati</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Inserisci:</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Inserisci %1</translation>
    </message>
    <message>
        <source>Insert %1: %2</source>
        <translation>Inserisci %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>What senders to %1 are told of a delay. The mail in it is made up.</source>
        <translation>Che cosa viene detto di un ritardo a chi scrive a %1. Il messaggio al suo interno è inventato.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Lingua della notifica</translation>
    </message>
    <message>
        <source>Change the &amp;words…</source>
        <translation>Modifica i &amp;testi…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Modifica i testi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message numerus="yes">
        <source>%Ln address(es) of %1</source>
        <translation>
            <numerusform>%Ln indirizzo di %1</numerusform>
            <numerusform>%Ln indirizzi di %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no address of %1 in this file. Is it the right file, and the right domain?</source>
        <translation>In questo file non c’è nessun indirizzo di %1. Sono il file e il dominio giusti?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>%Ln riga non è stata compresa e viene esclusa:</numerusform>
            <numerusform>%Ln righe non sono state comprese e vengono escluse:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Righe non comprese</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repetition(s), each address counts once</source>
        <translation>
            <numerusform>%Ln ripetizione, ogni indirizzo conta una volta</numerusform>
            <numerusform>%Ln ripetizioni, ogni indirizzo conta una volta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of other domains, left out: %1</source>
        <translation>
            <numerusform>%Ln indirizzo di altri domini, escluso: %1</numerusform>
            <numerusform>%Ln indirizzi di altri domini, esclusi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more addresses than there is room for: the rest was not read. So it cannot be taken for a complete list.</source>
        <translation>Il file contiene più indirizzi di quanti ce ne stiano: il resto non è stato letto. Perciò non può valere come elenco completo.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e %Ln altro</numerusform>
            <numerusform>e altri %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrimaryModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (inizio: %2)</translation>
    </message>
    <message>
        <source>Asked again at %1</source>
        <translation>Prossimo controllo: %1</translation>
    </message>
</context>
<context>
    <name>ui::PrimaryPage</name>
    <message>
        <source>Your mail server</source>
        <translation>Server di posta principale</translation>
    </message>
    <message>
        <source>Testing. No mail is sent.</source>
        <translation>Prova in corso. Non viene inviata posta.</translation>
    </message>
    <message>
        <source>The test failed at: %1. You can go on and come back later; mail is kept until the server takes it.</source>
        <translation>La prova non è riuscita in questo passo: %1. Si può andare avanti e tornare più tardi; la posta viene conservata finché il server non la accetta.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Il server ha risposto.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prova è stata interrotta.</translation>
    </message>
    <message>
        <source>Looking for the mail server of %1 in the DNS…</source>
        <translation>Ricerca nel DNS del server di posta di %1…</translation>
    </message>
    <message>
        <source>The DNS of %1 names %2 as its mail server.</source>
        <translation>Il DNS di %1 indica %2 come suo server di posta.</translation>
    </message>
    <message>
        <source>The DNS of %1 names no other mail server. Please write its name or address.</source>
        <translation>Il DNS di %1 non indica nessun altro server di posta. Scriverne il nome o l’indirizzo.</translation>
    </message>
    <message>
        <source>The DNS of %1 could not be asked. Please write the name or address of the mail server.</source>
        <translation>Non è stato possibile interrogare il DNS di %1. Scrivere il nome o l’indirizzo del server di posta.</translation>
    </message>
    <message>
        <source>Which server does the firm&apos;s mail belong to? Restante keeps mail while it does not answer and hands it over when it does.</source>
        <translation>A quale server è destinata la posta dell’azienda? Restante conserva la posta finché non risponde e la consegna quando risponde.</translation>
    </message>
    <message>
        <source>&amp;Mail server (name or address, with the port if it is not 25)</source>
        <translation>&amp;Server di posta (nome o indirizzo, con la porta se non è 25)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>mail.firma.cz:25</source>
        <translation>mail.esempio.it:25</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Prova la connessione</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Prova la connessione</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Interrompi la prova</translation>
    </message>
    <message>
        <source>This is not a mail server. Write its name or address, such as mail.firma.cz or 192.168.1.10:25.</source>
        <translation>Questo non è un server di posta. Scrivere il suo nome o indirizzo, come mail.firma.cz o 192.168.1.10:25.</translation>
    </message>
    <message>
        <source>This is the name of this machine itself. Which server is the mail handed over to?</source>
        <translation>Questo è il nome di questo stesso computer. A quale server si consegna la posta?</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>Interrompi la &amp;prova</translation>
    </message>
</context>
<context>
    <name>ui::ProofView</name>
    <message>
        <source>A real message shows that the whole way works: through this backup and into your mail server.</source>
        <translation>Un messaggio vero mostra che tutto il percorso funziona: attraverso questo server di riserva fino al server di posta.</translation>
    </message>
    <message>
        <source>Send it &amp;to (somebody who can look whether it has come)</source>
        <translation>Inviare &amp;a (qualcuno che possa controllare se è arrivato)</translation>
    </message>
    <message>
        <source>Recipient of the test message</source>
        <translation>Destinatario del messaggio di prova</translation>
    </message>
    <message>
        <source>With a &amp;simulated outage (your mail server is left alone for 20 seconds)</source>
        <translation>Con un’interruzione &amp;simulata (il server di posta viene lasciato in pace per 20 secondi)</translation>
    </message>
    <message>
        <source>With a simulated outage</source>
        <translation>Con un’interruzione simulata</translation>
    </message>
    <message>
        <source>Mail for your mail server waits here meanwhile, and is handed over afterwards.</source>
        <translation>Nel frattempo la posta per il server di posta attende qui e viene consegnata dopo.</translation>
    </message>
    <message>
        <source>Send a test &amp;message</source>
        <translation>Inviare un &amp;messaggio di prova</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>Inviare un altro &amp;messaggio di prova</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Questo account può consultare, ma non modificare.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Fermare</translation>
    </message>
    <message>
        <source>Stop the test message</source>
        <translation>Fermare il messaggio di prova</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto in corso…</translation>
    </message>
    <message>
        <source>The message is on its way…</source>
        <translation>Il messaggio è in viaggio…</translation>
    </message>
    <message>
        <source>There is no news of it. If the message was accepted, it is delivered all the same: look in the queue and the history.</source>
        <translation>Non se ne hanno notizie. Se il messaggio è stato accettato, viene consegnato comunque: controllare la coda e la cronologia.</translation>
    </message>
    <message>
        <source>Its number here is %1; it is in the history.</source>
        <translation>Il suo numero qui è %1; si trova nella cronologia.</translation>
    </message>
    <message>
        <source>Its number here is %1; it is in the queue.</source>
        <translation>Il suo numero qui è %1; si trova nella coda.</translation>
    </message>
</context>
<context>
    <name>ui::QueueActions</name>
    <message numerus="yes">
        <source>Return the mail for %n address(es) to the senders? They are told by the rules for notices. This cannot be undone.</source>
        <translation>
            <numerusform>Restituire ai mittenti la posta per %n indirizzo? Vengono avvisati secondo le regole per le notifiche. Non si può annullare.</numerusform>
            <numerusform>Restituire ai mittenti la posta per %n indirizzi? Vengono avvisati secondo le regole per le notifiche. Non si può annullare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the mail for %n address(es)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>Rimuovere la posta per %n indirizzo? Non verrà consegnata e i mittenti non verranno avvisati.</numerusform>
            <numerusform>Rimuovere la posta per %n indirizzi? Non verrà consegnata e i mittenti non verranno avvisati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return mail</source>
        <translation>Restituisci la posta</translation>
    </message>
    <message>
        <source>Remove mail</source>
        <translation>Rimuovi la posta</translation>
    </message>
    <message>
        <source>All that fit the filter, also those that are not in sight.</source>
        <translation>Tutti quelli che corrispondono al filtro, anche quelli non visibili.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>Re&amp;stituisci</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Questo account può consultare, ma non modificare.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln</source>
        <translation>
            <numerusform>T&amp;utti (%Ln)</numerusform>
            <numerusform>T&amp;utti (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All that fit the filter</source>
        <translation>Tutti quelli che corrispondono al filtro</translation>
    </message>
    <message>
        <source>Do it to all that fit the filter, also those that are not in sight.</source>
        <translation>Applica a tutti quelli che corrispondono al filtro, anche a quelli non visibili.</translation>
    </message>
    <message>
        <source>Nothing here: no mail fits.</source>
        <translation>Qui non c’è nulla: nessun messaggio corrisponde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln indirizzo</numerusform>
            <numerusform>%Ln indirizzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln selezionato</numerusform>
            <numerusform>%Ln selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>%n giorno in più</numerusform>
            <numerusform>%n giorni in più</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Ri&amp;prova ora</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Trattieni</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>S&amp;blocca</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>&amp;Attendi di più</translation>
    </message>
    <message>
        <source>Retur&amp;n…</source>
        <translation>Re&amp;stituisci…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Ri&amp;muovi…</translation>
    </message>
</context>
<context>
    <name>ui::QueueDetails</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Copia &amp;dettagli</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Intestazioni</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Selezionare una riga per vederne i dettagli.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(una notifica, nessun mittente)</translation>
    </message>
    <message>
        <source>Arrived: %1, %2</source>
        <translation>Arrivo: %1, %2</translation>
    </message>
    <message>
        <source>Sent by: %1 (%2), %3</source>
        <translation>Inviato da: %1 (%2), %3</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non cifrato</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numero: %1</translation>
    </message>
    <message>
        <source>To: %1 – %2</source>
        <translation>A: %1 – %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Prossimo tentativo: %1.</translation>
    </message>
    <message>
        <source>SPF: %1</source>
        <translation>SPF: %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non verificato</translation>
    </message>
    <message>
        <source>none – the sender&apos;s domain does not say who may send its mail</source>
        <translation>none – il dominio del mittente non dice chi può inviare la sua posta</translation>
    </message>
    <message>
        <source>neutral – the sender&apos;s domain leaves it open</source>
        <translation>neutral – il dominio del mittente non si esprime</translation>
    </message>
    <message>
        <source>pass – the sender&apos;s domain allows this server</source>
        <translation>pass – il dominio del mittente autorizza questo server</translation>
    </message>
    <message>
        <source>fail – the sender&apos;s domain says that this is forged</source>
        <translation>fail – il dominio del mittente dice che il messaggio è falsificato</translation>
    </message>
    <message>
        <source>softfail – the sender&apos;s domain thinks that this is forged</source>
        <translation>softfail – il dominio del mittente ritiene che il messaggio sia falsificato</translation>
    </message>
    <message>
        <source>temperror – the DNS could not be asked</source>
        <translation>temperror – non è stato possibile interrogare il DNS</translation>
    </message>
    <message>
        <source>permerror – the record of the sender&apos;s domain is faulty</source>
        <translation>permerror – il record del dominio del mittente è errato</translation>
    </message>
    <message>
        <source>If it is not delivered, it is given up at %1 at the earliest.</source>
        <translation>Se non viene consegnato, non si rinuncia prima di: %1.</translation>
    </message>
    <message>
        <source>Last &amp;session</source>
        <translation>Ultima sess&amp;ione</translation>
    </message>
    <message>
        <source>Show what was said on the last session with the mail server</source>
        <translation>Mostra il dialogo dell’ultima sessione con il server di posta</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Ultima sessione</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(una notifica, nessun mittente)</translation>
    </message>
</context>
<context>
    <name>ui::QueuePage</name>
    <message>
        <source>Search in sender and recipient</source>
        <translation>Cerca in mittente e destinatario</translation>
    </message>
    <message>
        <source>Kept mail</source>
        <translation>Posta conservata</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima i più vecchi</translation>
    </message>
    <message>
        <source>Next try first</source>
        <translation>Prima il prossimo tentativo</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Prima i più grandi</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Per dominio</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>In rimozione</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostra: %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Trattenuti</translation>
    </message>
</context>
<context>
    <name>ui::ReadySentence</name>
    <message>
        <source>Copied</source>
        <translation>Copiata</translation>
    </message>
    <message>
        <source>To tell people:</source>
        <translation>Da comunicare:</translation>
    </message>
    <message>
        <source>for staff</source>
        <translation>per il personale</translation>
    </message>
    <message>
        <source>for customers</source>
        <translation>per i clienti</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>A chi è rivolta</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Lingua della frase</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copia la frase</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>ui::RecordBox</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copia: %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordsView</name>
    <message>
        <source>could not be checked</source>
        <translation>non è stato possibile controllare</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>nessun record</translation>
    </message>
    <message>
        <source>Your provider&apos;s name servers</source>
        <translation>Name server del provider DNS</translation>
    </message>
    <message>
        <source>What the world remembers until %1</source>
        <translation>Che cosa ricorda il mondo fino alle %1</translation>
    </message>
    <message>
        <source>What the world sees</source>
        <translation>Che cosa vede il mondo</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Come deve essere</translation>
    </message>
</context>
<context>
    <name>ui::SendDialog</name>
    <message>
        <source>Send to myself</source>
        <translation>Invia a me</translation>
    </message>
    <message>
        <source>The notice is sent as a mail, by the way that notices leave, as it is written now. The mail in it is made up.</source>
        <translation>La notifica viene inviata come messaggio, per la via delle altre notifiche, così come è scritta ora. Il messaggio al suo interno è inventato.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>Address that the notice is sent to</source>
        <translation>Indirizzo a cui viene inviata la notifica</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>In&amp;via</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ui::ServerPanel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (inizio: %2)</translation>
    </message>
    <message>
        <source>ends by itself at %1</source>
        <translation>termina da sola: %1</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Its mail server is not known yet.</source>
        <translation>Il suo server di posta non è ancora noto.</translation>
    </message>
    <message>
        <source>&amp;Tell your mail server…</source>
        <translation>In&amp;forma il server di posta…</translation>
    </message>
    <message>
        <source>Lines for your mail server, so that it lets this backup past</source>
        <translation>Righe per il server di posta principale, perché lasci passare questo server di riserva</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>seconds</source>
        <translation>secondi</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Without contact with the relay service its settings cannot be seen.</source>
        <translation>Senza contatto con il servizio di inoltro le sue impostazioni non si vedono.</translation>
    </message>
    <message>
        <source>Only administrators of the relay see and change its settings.</source>
        <translation>Solo gli amministratori del servizio ne vedono e cambiano le impostazioni.</translation>
    </message>
    <message>
        <source>The settings are being read…</source>
        <translation>Lettura delle impostazioni…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generali</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Allarmi</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Earlier settings</source>
        <translation>Impostazioni precedenti</translation>
    </message>
    <message>
        <source>Set-up wizard</source>
        <translation>Procedura guidata</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sezioni delle impostazioni</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Non ancora applicato</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten; take the present values and edit them anew.</source>
        <translation>Qualcun altro ha cambiato intanto la configurazione. Nulla è stato sovrascritto; prendete i valori attuali e modificateli di nuovo.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Applicazione in corso…</translation>
    </message>
    <message>
        <source>Saved, and in use.</source>
        <translation>Salvato e in uso.</translation>
    </message>
    <message>
        <source>Nothing is saved until what is marked above is right.</source>
        <translation>Non si salva nulla finché ciò che è segnato sopra non è corretto.</translation>
    </message>
    <message>
        <source>The service may not write its configuration file %1.</source>
        <translation>Il servizio non può scrivere il suo file di configurazione %1.</translation>
    </message>
    <message>
        <source>&amp;Take the present values</source>
        <translation>&amp;Prendi i valori attuali</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
</context>
<context>
    <name>ui::SetupWizard</name>
    <message>
        <source>Set up Restante</source>
        <translation>Configurazione di Restante</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Indietro</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>A&amp;vanti &gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>What you write cannot be kept on this machine; please finish in one go.</source>
        <translation>Ciò che scrivere non si può conservare su questo computer; finire in una volta sola.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Continua più tardi</translation>
    </message>
    <message>
        <source>Closes this window and keeps what you wrote. Nothing is changed yet.</source>
        <translation>Chiude questa finestra e conserva ciò che è stato scritto. Non cambia ancora nulla.</translation>
    </message>
</context>
<context>
    <name>ui::SmarthostPanel</name>
    <message>
        <source>Please write the server as well.</source>
        <translation>Scrivere anche il server.</translation>
    </message>
    <message>
        <source>This is not a server. Write its name, such as smtp.provider.cz, and the port behind a colon if it is not 587.</source>
        <translation>Questo non è un server. Scrivere il suo nome, come smtp.provider.cz, e dopo i due punti la porta se non è 587.</translation>
    </message>
    <message>
        <source>This is your own mail server. While it is away, nothing could leave by it.</source>
        <translation>Questo è il server di posta principale. Mentre è fuori servizio, nulla potrebbe uscirne.</translation>
    </message>
    <message>
        <source>Please write the user as well.</source>
        <translation>Scrivere anche l’utente.</translation>
    </message>
    <message>
        <source>Please write the password as well.</source>
        <translation>Scrivere anche la password.</translation>
    </message>
    <message>
        <source>There cannot be a colon in the user&apos;s name.</source>
        <translation>Nel nome dell’utente non possono esserci i due punti.</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>Questo non è un indirizzo di posta.</translation>
    </message>
    <message>
        <source>This mailbox is on your own mail server. The test needs one elsewhere.</source>
        <translation>Questa casella è sul server di posta principale. Per la prova ne serve una altrove.</translation>
    </message>
    <message>
        <source>The test failed at: %1.</source>
        <translation>La prova non è riuscita in: %1.</translation>
    </message>
    <message>
        <source>The way out works.</source>
        <translation>La via verso l’esterno funziona.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>La prova è stata interrotta.</translation>
    </message>
    <message>
        <source>Notices to senders and alerts leave through this server. Your provider has one, usually with the login of a mailbox that is not on your own mail server.</source>
        <translation>Da questo server escono le notifiche ai mittenti e le segnalazioni. Il provider ne ha uno, di solito con l’accesso di una casella che non è sul server di posta principale.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server that passes mail on</source>
        <translation>Server che inoltra la posta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>User of the server that passes mail on</source>
        <translation>Utente del server che inoltra la posta</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password for the server that passes mail on</source>
        <translation>Password del server che inoltra la posta</translation>
    </message>
    <message>
        <source>kept; write a new one to change it</source>
        <translation>salvata; scriverne una nuova per cambiarla</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;fratura</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>always, and the certificate must be valid</source>
        <translation>sempre, e il certificato deve essere valido</translation>
    </message>
    <message>
        <source>always, with any certificate</source>
        <translation>sempre, con qualsiasi certificato</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>dove è offerta</translation>
    </message>
    <message>
        <source>Test mail t&amp;o</source>
        <translation>Messaggio di prova &amp;a</translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation>Messaggio di prova a</translation>
    </message>
    <message>
        <source>a mailbox elsewhere</source>
        <translation>una casella altrove</translation>
    </message>
    <message>
        <source>Send a &amp;test mail</source>
        <translation>Invia un messaggio di prova</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Invia un messaggio di prova</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>Interrompi il messaggio di prova</translation>
    </message>
</context>
<context>
    <name>ui::StackedBars</name>
    <message>
        <source>received</source>
        <translation>ricevuti</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>consegnati</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutati</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>conservati qui</translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation>ricevuti: %1</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>consegnati: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rifiutati: %1</translation>
    </message>
    <message>
        <source>kept here: %1 on average, %2 at most</source>
        <translation>conservati qui: in media %1, al massimo %2</translation>
    </message>
    <message>
        <source>Received %1, delivered %2, refused %3.</source>
        <translation>Ricevuti %1, consegnati %2, rifiutati %3.</translation>
    </message>
    <message>
        <source>At most %1 were kept here, at %2.</source>
        <translation>Al massimo ne sono stati conservati qui %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing had to be kept here.</source>
        <translation>Non è stato necessario conservare nulla qui.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuti</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnati</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Kept here on average</source>
        <translation>Conservati qui in media</translation>
    </message>
    <message>
        <source>Kept here at most</source>
        <translation>Conservati qui al massimo</translation>
    </message>
</context>
<context>
    <name>ui::Status</name>
    <message>
        <source>All is well</source>
        <translation>Va tutto bene</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Consegna in corso</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Nessun contatto</translation>
    </message>
    <message>
        <source>Set-up needed</source>
        <translation>Da configurare</translation>
    </message>
    <message>
        <source>You are not allowed to see the relay service. Ask its administrator to add you to the group “restante”, then log in again. Mail is not affected.</source>
        <translation>Non si ha il permesso di vedere il servizio di relay. Chiedere al suo amministratore di essere aggiunti al gruppo “restante”, poi accedere di nuovo al computer. La posta non ne risente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The relay service and this window are of different versions and do not understand each other. Install the same version of both. Mail is not affected.</source>
        <translation>Il servizio di relay e questa finestra hanno versioni diverse e non si capiscono. Installare la stessa versione di entrambi. La posta non ne risente.</translation>
    </message>
    <message>
        <source>No contact with the relay service. While it does not run, it accepts no mail and hands none over; what it keeps stays on its disk. Start it with: systemctl start restanted</source>
        <translation>Nessun contatto con il servizio di relay. Finché non è in funzione non accetta e non consegna posta; quella che conserva resta sul suo disco. Per avviarlo: systemctl start restanted</translation>
    </message>
    <message>
        <source>Connected to the relay service, waiting for its first report.</source>
        <translation>Connesso al servizio di relay, in attesa del suo primo rapporto.</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Apri la coda</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configura…</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informazione</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non controllato</translation>
    </message>
</context>
<context>
    <name>ui::StatusBanner</name>
    <message>
        <source>Status: %1</source>
        <translation>Stato: %1</translation>
    </message>
</context>
<context>
    <name>ui::StepList</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1&#xa0;ms</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>good</source>
        <translation>riuscito</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>da controllare</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscito</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>saltato</translation>
    </message>
</context>
<context>
    <name>ui::StorageSection</name>
    <message>
        <source>%1 are free on the disk with the kept mail.</source>
        <translation>%1 sono liberi sul disco con la posta conservata.</translation>
    </message>
    <message numerus="yes">
        <source>As things go, that is enough for %Ln day(s).</source>
        <translation>
            <numerusform>Di questo passo basta per %Ln giorno.</numerusform>
            <numerusform>Di questo passo basta per %Ln giorni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then its sender is told that it could not be delivered. The time stands still while your mail server is away: an outage lets no mail expire.</source>
        <translation>Poi il mittente viene avvisato che non si è potuta consegnare. Il tempo sta fermo finché il vostro server manca: un’interruzione non fa scadere la posta.</translation>
    </message>
    <message>
        <source>Since it came, outages included.</source>
        <translation>Dall’arrivo, interruzioni comprese.</translation>
    </message>
    <message>
        <source>When less is free, new mail is put off: senders try again later.</source>
        <translation>Se lo spazio è meno, la nuova posta viene rimandata: i mittenti ritentano più tardi.</translation>
    </message>
    <message>
        <source>Who wrote to whom, and what became of it. These are personal data: keep them no longer than you need them.</source>
        <translation>Chi ha scritto a chi e com’è finita. Sono dati personali: non conservateli più del necessario.</translation>
    </message>
    <message>
        <source>What mail servers said when a delivery failed. Personal data, too.</source>
        <translation>Che cosa hanno detto i server quando una consegna è fallita. Anche questi sono dati personali.</translation>
    </message>
    <message>
        <source>Try to deliver mail for</source>
        <translation>Tenta di consegnare la posta per</translation>
    </message>
    <message>
        <source>Keep mail at most for</source>
        <translation>Conserva la posta al massimo per</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Lascia libero sul disco</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Conserva la cronologia per</translation>
    </message>
    <message>
        <source>Keep records of conversations for</source>
        <translation>Conserva le trascrizioni per</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Riepilogo</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fatto.</translation>
    </message>
    <message>
        <source>This will be set up, all at once or not at all:</source>
        <translation>Verrà configurato quanto segue, tutto insieme o niente:</translation>
    </message>
    <message>
        <source>&amp;Take the present values</source>
        <translation>&amp;Usa i valori attuali</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>Vai a&amp;l campo</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurazione in corso…</translation>
    </message>
    <message>
        <source>It is set up. Restante accepts mail from now on.</source>
        <translation>La configurazione è completa. Da ora Restante accetta posta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Non funziona: %1</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Tutto è come prima.</translation>
    </message>
    <message>
        <source>It could not be put back: please look at it again.</source>
        <translation>Non è stato possibile tornare indietro: controllare di nuovo.</translation>
    </message>
    <message>
        <source>It is not known whether anything was changed: please look at it again.</source>
        <translation>Non si sa se qualcosa è cambiato: controllare di nuovo.</translation>
    </message>
    <message>
        <source>Prove that alerts arrive:</source>
        <translation>Provare che le segnalazioni arrivano:</translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>To do</source>
        <translation>Da fare</translation>
    </message>
    <message numerus="yes">
        <source>and %n more task(s)</source>
        <translation>
            <numerusform>e un’altra attività (%n)</numerusform>
            <numerusform>e altre %n attività</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TemplateChooser</name>
    <message>
        <source>all domains</source>
        <translation>tutti i domini</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Notifica</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lin&amp;gua</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Tipo di notifica</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Lingua della notifica</translation>
    </message>
    <message>
        <source>Domain that the text is for</source>
        <translation>Dominio a cui è destinato il testo</translation>
    </message>
</context>
<context>
    <name>ui::TemplateStudio</name>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Reset a text</source>
        <translation>Ripristina un testo</translation>
    </message>
    <message>
        <source>Give up your text for this notice (%1)?</source>
        <translation>Rinunciare al testo modificato per questa notifica (%1)?</translation>
    </message>
    <message>
        <source>Our text takes its place. Yours is not kept.</source>
        <translation>Lo sostituisce il testo predefinito. Quello modificato non viene conservato.</translation>
    </message>
    <message>
        <source>The text for all domains takes its place. Yours is not kept.</source>
        <translation>Lo sostituisce il testo per tutti i domini. Quello modificato non viene conservato.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Your text is gone: %1</source>
        <translation>Il testo modificato è stato eliminato: %1</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Testo</translation>
    </message>
    <message>
        <source>As the sender reads it</source>
        <translation>Come lo legge il mittente</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Testo della notifica</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Dis&amp;card changes</source>
        <translation>Scarta le modific&amp;he</translation>
    </message>
    <message>
        <source>R&amp;eset to ours…</source>
        <translation>Ri&amp;pristina il testo predefinito…</translation>
    </message>
    <message>
        <source>Send to &amp;myself…</source>
        <translation>Invia a &amp;me…</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be saved. What you have written stays here.</source>
        <translation>Senza contatto con il servizio di relay non si può salvare nulla. Il testo scritto resta qui.</translation>
    </message>
    <message>
        <source>Without contact with the relay service its texts cannot be read.</source>
        <translation>Senza contatto con il servizio di relay i suoi testi non si possono leggere.</translation>
    </message>
    <message>
        <source>Your account may look, but only an administrator of the relay may change the texts.</source>
        <translation>Questo account può consultare, ma solo un amministratore del relay può modificare i testi.</translation>
    </message>
    <message>
        <source>Somebody has changed the saved text since you began. Yours takes its place when you save it.</source>
        <translation>Nel frattempo qualcun altro ha modificato il testo salvato. Al salvataggio verrà sostituito da quello scritto qui.</translation>
    </message>
    <message>
        <source>Not saved yet. What you have written stays here as a draft until you save or discard it.</source>
        <translation>Non ancora salvato. Il testo scritto resta qui come bozza finché non viene salvato o scartato.</translation>
    </message>
    <message>
        <source>Senders are told this text, which is your own.</source>
        <translation>I mittenti ricevono questo testo, che è personalizzato.</translation>
    </message>
    <message>
        <source>Senders are told this text, which is ours. What you save takes its place.</source>
        <translation>I mittenti ricevono questo testo, che è quello predefinito. Il testo salvato ne prenderà il posto.</translation>
    </message>
    <message>
        <source>This domain has no text of its own: senders are told the one for all domains.</source>
        <translation>Questo dominio non ha un testo proprio: i mittenti ricevono quello per tutti i domini.</translation>
    </message>
    <message>
        <source>Drafts that are not saved: %1</source>
        <translation>Bozze non salvate: %1</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Open Restante</source>
        <translation>Apri Restante</translation>
    </message>
    <message>
        <source>Try delivery now</source>
        <translation>Tenta ora la consegna</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Sospendi le notifiche</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Per 1 ora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Fino a domani</translation>
    </message>
    <message>
        <source>Notify again now</source>
        <translation>Riattiva le notifiche</translation>
    </message>
    <message>
        <source>Quit the window (the relay keeps running)</source>
        <translation>Esci dal programma (il relay resta in funzione)</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Coda (%1)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non consentito</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Altra versione</translation>
    </message>
    <message>
        <source>%1 · maintenance</source>
        <translation>%1 · manutenzione</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Annulla la rimozione</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are removed in a moment.</source>
        <translation>
            <numerusform>%n indirizzo verrà rimosso tra un momento.</numerusform>
            <numerusform>%n indirizzi verranno rimossi tra un momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Manca %n secondo.</numerusform>
            <numerusform>Mancano %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionCard</name>
    <message>
        <source>%1, in use</source>
        <translation>%1, in uso</translation>
    </message>
    <message>
        <source>Only the way it is written differs.</source>
        <translation>Cambia solo il modo in cui è scritta.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Torna a questa</translation>
    </message>
    <message>
        <source>Go back to the configuration of %1</source>
        <translation>Torna alla configurazione del %1</translation>
    </message>
</context>
<context>
    <name>ui::VersionsSection</name>
    <message>
        <source>Every change of the settings is kept: the last ten, who made them, and what they changed. Going back to one is a change like any other, and can be undone.</source>
        <translation>Ogni modifica delle impostazioni viene conservata: le ultime dieci, chi le ha fatte e che cosa hanno cambiato. Tornare a una è una modifica come le altre e si può annullare.</translation>
    </message>
    <message>
        <source>The earlier settings are in use again.</source>
        <translation>Le impostazioni precedenti sono di nuovo in uso.</translation>
    </message>
    <message>
        <source>Undone: the settings are as before.</source>
        <translation>Annullato: le impostazioni sono come prima.</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Ripristino in corso…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Annulla il ripristino</translation>
    </message>
</context>
<context>
    <name>ui::WarningAction</name>
    <message>
        <source>Open queue</source>
        <translation>Apri la coda</translation>
    </message>
    <message>
        <source>Decide about it</source>
        <translation>Decidi</translation>
    </message>
    <message>
        <source>Show the largest mail</source>
        <translation>Mostra i messaggi più grandi</translation>
    </message>
    <message>
        <source>Open the domain</source>
        <translation>Apri il dominio</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Tell your mail server…</source>
        <translation>Informa il server di posta…</translation>
    </message>
    <message>
        <source>Open notices</source>
        <translation>Apri le notifiche</translation>
    </message>
    <message>
        <source>Open set-up…</source>
        <translation>Apri la configurazione…</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Sostituisci il certificato…</translation>
    </message>
</context>
<context>
    <name>ui::WarningCard</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>inizio: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same cause (%1).</source>
        <translation>
            <numerusform>%n altro per la stessa causa (%1).</numerusform>
            <numerusform>Altri %n per la stessa causa (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Spiega %1</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Lo so</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Ricordamelo più tardi</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Ricorda di nuovo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Tra 1&#xa0;ora</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>Tra 4&#xa0;ore</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Domani mattina</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Questo account può consultare, ma non modificare.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Dettagli tecnici</translation>
    </message>
</context>
<context>
    <name>ui::WarningGroup</name>
    <message>
        <source>Last told at %1.</source>
        <translation>Ultima segnalazione: %1.</translation>
    </message>
    <message>
        <source>Nobody is alerted about this.</source>
        <translation>Di questo non viene segnalato nulla a nessuno.</translation>
    </message>
    <message>
        <source>Nobody was alerted yet.</source>
        <translation>Non è ancora stato segnalato a nessuno.</translation>
    </message>
    <message>
        <source>Somebody said at %1 that it is known: no reminders until it becomes worse or is over.</source>
        <translation>Presa d’atto (%1): nessun promemoria finché non peggiora o finisce.</translation>
    </message>
    <message>
        <source>No reminders until %1, unless it becomes worse.</source>
        <translation>Posticipato (fine: %1): nessun promemoria, a meno che non peggiori.</translation>
    </message>
</context>
<context>
    <name>ui::WarningList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Spiegazione di %1</translation>
    </message>
</context>
<context>
    <name>ui::WarningsPage</name>
    <message numerus="yes">
        <source>Show more (%Ln)</source>
        <translation>
            <numerusform>Mostra altri (%Ln)</numerusform>
            <numerusform>Mostra altri (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For your information (%Ln)</source>
        <translation>
            <numerusform>Per informazione (%Ln)</numerusform>
            <numerusform>Per informazione (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>Avvisi aperti</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Questo account può consultare, ma non modificare.</translation>
    </message>
    <message>
        <source>The warning that you wanted to see is over.</source>
        <translation>L’avviso richiesto non è più aperto.</translation>
    </message>
    <message>
        <source>No warning is open. Nothing needs to be done.</source>
        <translation>Nessun avviso è aperto. Non occorre fare nulla.</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be said about warnings.</source>
        <translation>Senza contatto con il servizio di relay non si può dire nulla sugli avvisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further warning(s) are open that are not listed here: those above are the worst.</source>
        <translation>
            <numerusform>Un altro avviso aperto (%Ln) non è elencato qui: quelli sopra sono i più gravi.</numerusform>
            <numerusform>Altri %Ln avvisi aperti non sono elencati qui: quelli sopra sono i più gravi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WayRow</name>
    <message>
        <source>Nothing could be sent there since %1. %2</source>
        <translation>Dal %1 non si è potuto inviare nulla lì. %2</translation>
    </message>
    <message>
        <source>Proved: a test alert arrived there, and somebody confirmed it.</source>
        <translation>Provato: un allarme di prova è arrivato lì e qualcuno l’ha confermato.</translation>
    </message>
    <message>
        <source>Not proved: nobody has confirmed yet that alerts arrive there.</source>
        <translation>Non provato: nessuno ha ancora confermato che gli allarmi arrivano lì.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Indirizzo web</translation>
    </message>
    <message>
        <source>Send another test</source>
        <translation>Invia un’altra prova</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Invia una prova</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Conferma il codice</translation>
    </message>
    <message>
        <source>Send a test alert to %1</source>
        <translation>Invia un allarme di prova a %1</translation>
    </message>
    <message>
        <source>Confirm the code that came to %1</source>
        <translation>Conferma il codice arrivato a %1</translation>
    </message>
    <message>
        <source>Code that came to %1</source>
        <translation>Codice arrivato a %1</translation>
    </message>
    <message>
        <source>Code from the test</source>
        <translation>Codice della prova</translation>
    </message>
    <message>
        <source>The test is being sent…</source>
        <translation>Invio della prova…</translation>
    </message>
    <message>
        <source>The test is on its way. It brings a code: type it in here.</source>
        <translation>La prova è in viaggio. Porta un codice: scrivetelo qui.</translation>
    </message>
</context>
<context>
    <name>ui::WaysPanel</name>
    <message>
        <source>Does an alert arrive?</source>
        <translation>Arriva un allarme?</translation>
    </message>
    <message>
        <source>Nobody is told of anything outside of this machine. Fill in a mail address or a web address above and apply it.</source>
        <translation>Fuori da questo computer nessuno viene avvisato. Inserite sopra un indirizzo e-mail o web e applicatelo.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>When your own mail server cannot take mail, Restante does. The set-up takes about ten minutes.</source>
        <translation>Quando il server di posta principale non può accettare posta, lo fa Restante. La configurazione richiede circa dieci minuti.</translation>
    </message>
    <message>
        <source>You say whose mail it is and where your mail server stands. Most of it is found by itself.</source>
        <translation>Basta dire di chi è la posta e dove sta il server di posta principale. Il più si trova da sé.</translation>
    </message>
    <message>
        <source>This machine and the DNS are looked at, and you are told what to change where.</source>
        <translation>Si esaminano questo computer e il DNS, e si dice che cosa cambiare e dove.</translation>
    </message>
    <message>
        <source>At the end you see that it works, and what is still to be done.</source>
        <translation>Alla fine si vede che funziona e che cosa resta da fare.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so on the last page. You can stop at any time and go on later.</source>
        <translation>Nulla cambia prima della conferma nell’ultima pagina. Ci si può fermare in ogni momento e continuare più tardi.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>You began this set-up on %1. What you wrote is still here.</source>
        <translation>Questa configurazione è stata iniziata il %1. Ciò che era stato scritto è ancora qui.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Ricomincia</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>ui::WizardSection</name>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>&amp;Esegui di nuovo la procedura…</translation>
    </message>
    <message>
        <source>Run the wizard again</source>
        <translation>Esegui di nuovo la procedura</translation>
    </message>
    <message>
        <source>The wizard goes through domains, mail server, this machine, DNS, certificate and notices with the present values. Nothing is changed before its last page says so.</source>
        <translation>La procedura passa per domini, server di posta, questo computer, DNS, certificato e avvisi con i valori attuali. Nulla cambia prima che lo dica la sua ultima pagina.</translation>
    </message>
</context>
<context>
    <name>ui::WizardSteps</name>
    <message>
        <source>this page</source>
        <translation>questa pagina</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Passo %1 di %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>ui::history</name>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(una notifica, senza mittente)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Da: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Esito: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Regola: %1 (%2)</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>Server di posta: %1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>La sua risposta: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Conclusione: %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Arrivo: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Dimensione: %1</translation>
    </message>
    <message>
        <source>Tries: %1</source>
        <translation>Tentativi: %1</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Dominio: %1</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>Message-ID: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Numero: %1</translation>
    </message>
    <message>
        <source>Number of the recipient: %1</source>
        <translation>Numero del destinatario: %1</translation>
    </message>
</context>
</TS>
