<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en">
<context>
    <name>AxisText</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>Date in a tool tip, as a format of QLocale: &quot;Mon 23 Nov 2026&quot;.</extracomment>
        <translation>ddd d. M. yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>Day of the month on a time axis, as a format of QLocale: &quot;23&quot;.</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Day on a time axis, as a format of QLocale: &quot;Mon 23 Nov&quot;.</extracomment>
        <translation>ddd d. M.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Window and tray icon for the backup mail server Restante. The relay service runs without it.</source>
        <translation>Okno a ikona v oznamovací oblasti pro záložní poštovní server Restante. Služba běží i bez nich.</translation>
    </message>
    <message>
        <source>Control socket of the relay service.</source>
        <translation>Řídicí soket služby.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>cesta</translation>
    </message>
    <message>
        <source>Data directory of the relay service, where its control socket is.</source>
        <translation>Datový adresář služby, ve kterém je její řídicí soket.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>adresář</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Spustit jen ikonu v oznamovací oblasti, bez okna.</translation>
    </message>
    <message>
        <source>Open the window at that page, e.g. queue or warnings.</source>
        <translation>Otevřít okno na této stránce, např. queue nebo warnings.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>stránka</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Restante is still here</source>
        <translation>Restante stále běží</translation>
    </message>
    <message>
        <source>The window is in the tray. Quit it there if you want; the relay keeps running either way.</source>
        <translation>Okno je v oznamovací oblasti. Ukončit ho můžete tam; služba běží tak jako tak.</translation>
    </message>
</context>
<context>
    <name>ui::AccessSection</name>
    <message>
        <source>Accounts of this machine, one a line: user:NAME or group:NAME. The system&apos;s administrator (root) may always do everything, so nobody is locked out for good.</source>
        <translation>Účty tohoto počítače, každý na řádek: user:JMÉNO nebo group:JMÉNO. Správce systému (root) smí vždy vše, takže se nikdo nezamkne natrvalo.</translation>
    </message>
    <message>
        <source>See the state, the queue and the history: who wrote to whom, never what.</source>
        <translation>Vidí stav, frontu a historii: kdo komu psal, nikdy co.</translation>
    </message>
    <message>
        <source>Also try, hold, return or remove mail, and pause mail servers.</source>
        <translation>Smí také poštu zkoušet doručit, zadržet, vrátit nebo odstranit a pozastavit poštovní servery.</translation>
    </message>
    <message>
        <source>Also change the settings, and read kept mail.</source>
        <translation>Smí také měnit nastavení a číst uloženou poštu.</translation>
    </message>
    <message>
        <source>May look</source>
        <translation>Smí se dívat</translation>
    </message>
    <message>
        <source>May operate</source>
        <translation>Smí obsluhovat</translation>
    </message>
    <message>
        <source>May administer</source>
        <translation>Smí spravovat</translation>
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
        <translation>Vyzkoušet znovu</translation>
    </message>
    <message>
        <source>Send a test alert</source>
        <translation>Poslat zkušební výstrahu</translation>
    </message>
    <message>
        <source>Send a test alert to %1</source>
        <translation>Poslat zkušební výstrahu na %1</translation>
    </message>
    <message>
        <source>code from the test alert</source>
        <translation>kód ze zkušební výstrahy</translation>
    </message>
    <message>
        <source>Code from the test alert to %1</source>
        <translation>Kód ze zkušební výstrahy na %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potvrdit</translation>
    </message>
    <message>
        <source>Confirm the code of %1</source>
        <translation>Potvrdit kód pro %1</translation>
    </message>
    <message>
        <source>Proved: a test alert arrived and was confirmed.</source>
        <translation>Prokázáno: zkušební výstraha došla a byla potvrzena.</translation>
    </message>
    <message>
        <source>Cannot leave:</source>
        <translation>Nemůže odejít:</translation>
    </message>
    <message>
        <source>It is on its way. Write the code that is in it.</source>
        <translation>Je na cestě. Napište kód, který v ní stojí.</translation>
    </message>
    <message>
        <source>Not proved yet. Until then the Overview lists it as still to be done.</source>
        <translation>Zatím neprokázáno. Do té doby to najdete v Přehledu mezi tím, co ještě zbývá.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsSection</name>
    <message>
        <source>Who is told of warnings. Take addresses at another provider: mail to your own domains waits here while your mail server is away.</source>
        <translation>Komu se hlásí varování. Zvolte adresy u jiného poskytovatele: pošta do vašich domén čeká zde, dokud váš server nefunguje.</translation>
    </message>
    <message>
        <source>Where alerts are posted, for a chat or an app on the telephone. Leave it empty if you have none.</source>
        <translation>Kam se upozornění odesílají, pro chat nebo aplikaci v telefonu. Pokud žádnou nemáte, nechte prázdné.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pro programy</translation>
    </message>
    <message>
        <source>ntfy, for the app of that name</source>
        <translation>ntfy, pro stejnojmennou aplikaci</translation>
    </message>
    <message>
        <source>Each is counted from the message before; the last interval is repeated.</source>
        <translation>Každá se počítá od předchozí zprávy; poslední odstup se opakuje.</translation>
    </message>
    <message>
        <source>After 5 minutes, 1 hour, 4 hours, then every day</source>
        <translation>Po 5 minutách, 1 hodině, 4 hodinách, pak každý den</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Každý den</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Žádné</translation>
    </message>
    <message>
        <source>In them reminders, ends of warnings and what is no problem wait until the morning.</source>
        <translation>Připomínky, konce varování a vše, co není problém, v nich čekají do rána.</translation>
    </message>
    <message>
        <source>A restart of a few minutes is then no alert.</source>
        <translation>Několikaminutový restart pak není důvodem k upozornění.</translation>
    </message>
    <message>
        <source>Mail addresses, one a line</source>
        <translation>E-mailové adresy, každá na řádek</translation>
    </message>
    <message>
        <source>Web address (webhook)</source>
        <translation>Webová adresa (webhook)</translation>
    </message>
    <message>
        <source>Form of what is posted</source>
        <translation>Podoba odesílaného</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <translation>Jazyk upozornění</translation>
    </message>
    <message>
        <source>Reminders of a problem that lasts</source>
        <translation>Připomínky trvajícího problému</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Klidové hodiny</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Tell of new problems in quiet hours too</source>
        <translation>Nové problémy hlásit i v klidových hodinách</translation>
    </message>
    <message>
        <source>Tell when a mail server is away for</source>
        <translation>Upozornit, když poštovní server chybí</translation>
    </message>
    <message>
        <source>Tell when mail waits though its server is there for</source>
        <translation>Upozornit, když pošta čeká, ač její server běží</translation>
    </message>
</context>
<context>
    <name>ui::Announcement</name>
    <message>
        <source>Open the overview</source>
        <translation>Otevřít přehled</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problém: %1</translation>
    </message>
    <message>
        <source>No contact with the relay service</source>
        <translation>Služba se neozývá</translation>
    </message>
    <message>
        <source>While it does not run, it accepts no mail and hands none over. What it keeps stays on its disk.</source>
        <translation>Dokud neběží, poštu nepřijímá ani nepředává. Co je uloženo, zůstává na jejím disku.</translation>
    </message>
    <message>
        <source>Still a problem: %1</source>
        <translation>Stále problém: %1</translation>
    </message>
    <message>
        <source>Still needs attention: %1</source>
        <translation>Stále vyžaduje pozornost: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Pozor: %1</translation>
    </message>
    <message>
        <source>Open the warning</source>
        <translation>Otevřít upozornění</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>Je po všem: %1</translation>
    </message>
    <message>
        <source>Open the warnings</source>
        <translation>Otevřít upozornění</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) came within a few minutes.</source>
        <translation>
            <numerusform>Během několika minut přišlo ještě %n upozornění.</numerusform>
            <numerusform>Během několika minut přišla ještě %n upozornění.</numerusform>
            <numerusform>Během několika minut přišlo ještě %n upozornění.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several warnings at once</source>
        <translation>Několik upozornění najednou</translation>
    </message>
</context>
<context>
    <name>ui::AvailabilityStrip</name>
    <message>
        <source>reachable</source>
        <translation>dostupný</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>nesledován</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>údržba</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>nejistý</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nedostupný</translation>
    </message>
    <message>
        <source>was not watched in this time.</source>
        <translation>v této době se nesledoval.</translation>
    </message>
    <message>
        <source>reachable %1</source>
        <translation>dostupný z %1</translation>
    </message>
    <message>
        <source>no outage</source>
        <translation>žádný výpadek</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n výpadek</numerusform>
            <numerusform>%n výpadky</numerusform>
            <numerusform>%n výpadků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), the longest %1</source>
        <extracomment>%1 is a duration: &quot;1 outage of 2 h 10 min&quot;, &quot;3 outages, the longest 2 h 10 min&quot;.</extracomment>
        <translation>
            <numerusform>%n výpadek dlouhý %1</numerusform>
            <numerusform>%n výpadky, nejdelší %1</numerusform>
            <numerusform>%n výpadků, nejdelší %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not reachable since %1</source>
        <translation>nedostupný od %1</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Poštovní server</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trvání</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message numerus="yes">
        <source>%L1 of %n address(es)</source>
        <translation>
            <numerusform>%L1 z %n adresy</numerusform>
            <numerusform>%L1 z %n adres</numerusform>
            <numerusform>%L1 z %n adres</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Za&amp;stavit</translation>
    </message>
    <message>
        <source>Stop it; what was done stays done</source>
        <translation>Zastavit; co už je hotovo, hotovo zůstane</translation>
    </message>
</context>
<context>
    <name>ui::BundleDialog</name>
    <message>
        <source>Save the support bundle</source>
        <translation>Uložit balíček pro podporu</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Balíček pro podporu</translation>
    </message>
    <message>
        <source>One text file for those who help you: configuration without passwords, versions, state, warnings, statistics, and the last lines of the log. This is all of it:</source>
        <translation>Jeden textový soubor pro ty, kdo vám pomáhají: nastavení bez hesel, verze, stav, varování, statistika a poslední řádky protokolu. Toto je vše:</translation>
    </message>
    <message>
        <source>Cut mail addresses and the addresses of &amp;clients</source>
        <translation>Zkrátit e-mailové adresy a adresy &amp;klientů</translation>
    </message>
    <message>
        <source>Cut mail addresses and the addresses of clients</source>
        <translation>Zkrátit e-mailové adresy a adresy klientů</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>Co v balíčku je</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Uložit…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Uloženo: %1</translation>
    </message>
    <message>
        <source>The service is asked…</source>
        <translation>Služba se dotazuje…</translation>
    </message>
</context>
<context>
    <name>ui::CausePanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>Zatím nezkoušeno</translation>
    </message>
    <message>
        <source>Why mail is kept</source>
        <translation>Proč se pošta uchovává</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Všechny příčiny</translation>
    </message>
    <message>
        <source>Show the mail of all causes</source>
        <translation>Zobrazit poštu všech příčin</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Příčiny</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Doména</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Nejstarší</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Další pokus</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message>
        <source>This certificate cannot be used</source>
        <translation>Tento certifikát nelze použít</translation>
    </message>
    <message>
        <source>What stands in the files now cannot be used; what was read before is still in use</source>
        <translation>Co je nyní v souborech, nelze použít; dál se používá to, co bylo přečteno dříve</translation>
    </message>
    <message>
        <source>This certificate cannot be used; senders see a self-signed one</source>
        <translation>Tento certifikát nelze použít; odesílatelé vidí certifikát podepsaný sám sebou</translation>
    </message>
    <message>
        <source>This certificate can be used</source>
        <translation>Tento certifikát lze použít</translation>
    </message>
    <message>
        <source>In use: a certificate of Restante&apos;s own making</source>
        <translation>Používá se: certifikát, který si Restante vytvořila sama</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Používá se</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nepoužívá se</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Platnost skončila %1.</translation>
    </message>
    <message>
        <source>Good until %1: %2.</source>
        <translation>Platí do %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>zbývá %Ln den</numerusform>
            <numerusform>zbývají %Ln dny</numerusform>
            <numerusform>zbývá %Ln dnů</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Pro %1.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Podepsal: %1.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Soubor: %1</translation>
    </message>
</context>
<context>
    <name>ui::CertificatePage</name>
    <message>
        <source>The key belongs to it. Valid until %1.</source>
        <translation>Klíč k němu patří. Platí do %1.</translation>
    </message>
    <message>
        <source>It is for %1, not for %2.</source>
        <translation>Je pro %1, ne pro %2.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Je pro %1.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikát</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Klíč certifikátu</translation>
    </message>
    <message>
        <source>Certificate &amp; protection</source>
        <translation>Certifikát a ochrana</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certifikáty (*.pem *.crt *.cer *.key);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Please name the file of the certificate.</source>
        <translation>Uveďte soubor s certifikátem.</translation>
    </message>
    <message>
        <source>Please write the full path of the file.</source>
        <translation>Uveďte úplnou cestu k souboru.</translation>
    </message>
    <message>
        <source>Mail servers encrypt with a certificate. Restante makes one by itself; that is enough, because hardly any server checks whose it is.</source>
        <translation>Poštovní servery šifrují pomocí certifikátu. Restante si ho vytvoří samo; to stačí, protože téměř žádný server nekontroluje, čí je.</translation>
    </message>
    <message>
        <source>In use is one that Restante made by itself, valid until %1. That is enough: mail servers encrypt with it, and hardly any checks whose it is.</source>
        <translation>Používá se certifikát, který si Restante vytvořilo samo, platný do %1. To stačí: poštovní servery jím šifrují a téměř žádný nekontroluje, čí je.</translation>
    </message>
    <message>
        <source>In use is one for %1, valid until %2.</source>
        <translation>Používá se certifikát pro %1, platný do %2.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Kontrola souborů…</translation>
    </message>
    <message>
        <source>Off. Filters of your mail server usually ask such lists already.</source>
        <translation>Vypnuto. Filtry vašeho poštovního serveru se takových seznamů obvykle už ptají.</translation>
    </message>
    <message>
        <source>Please write the name of at least one list.</source>
        <translation>Uveďte jméno aspoň jednoho seznamu.</translation>
    </message>
    <message>
        <source>Mail from clients on this list is refused.</source>
        <translation>Pošta od klientů na tomto seznamu se odmítá.</translation>
    </message>
    <message>
        <source>One of these is not the name of a list, such as zen.spamhaus.org.</source>
        <translation>Něco z toho není jméno seznamu, jako je zen.spamhaus.org.</translation>
    </message>
    <message>
        <source>Encryption towards your mail server</source>
        <translation>Šifrování k vašemu poštovnímu serveru</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Ochrana</translation>
    </message>
    <message>
        <source>Use the one that Restante ma&amp;kes by itself (recommended)</source>
        <translation>Použít ten, který si Restante &amp;vytvoří samo (doporučeno)</translation>
    </message>
    <message>
        <source>Use a certificate of my &amp;own</source>
        <translation>Použít v&amp;lastní certifikát</translation>
    </message>
    <message>
        <source>&amp;Limit what one client may do</source>
        <translation>O&amp;mezit, co smí jeden klient</translation>
    </message>
    <message>
        <source>Ask a list of ba&amp;d clients (DNSBL)</source>
        <translation>Ptát se seznamu &amp;špatných klientů (DNSBL)</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM), &amp;full path</source>
        <translation>Certifikát a řetězec (PEM), úplná &amp;cesta</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Soubor s certifikátem</translation>
    </message>
    <message>
        <source>Ke&amp;y (PEM); empty if it is in the same file</source>
        <translation>&amp;Klíč (PEM); prázdné, je-li ve stejném souboru</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Soubor s klíčem</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vybrat…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Vybrat certifikát</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Vybrat klíč</translation>
    </message>
    <message>
        <source>&amp;What is handed over is encrypted</source>
        <translation>&amp;Předávaná pošta se šifruje</translation>
    </message>
    <message>
        <source>when your server can (recommended)</source>
        <translation>když to váš server umí (doporučeno)</translation>
    </message>
    <message>
        <source>always; mail waits when it cannot</source>
        <translation>vždy; když to neumí, pošta čeká</translation>
    </message>
    <message>
        <source>always, and its certificate must be valid</source>
        <translation>vždy, a jeho certifikát musí být platný</translation>
    </message>
    <message>
        <source>always, and only with the keys in the configuration</source>
        <translation>vždy, a jen s klíči z konfigurace</translation>
    </message>
    <message>
        <source>Nobody can use up this machine by many connections or mails at once.</source>
        <translation>Nikdo nemůže tento počítač zahltit mnoha spojeními nebo zprávami najednou.</translation>
    </message>
    <message>
        <source>Lists of bad clients</source>
        <translation>Seznamy špatných klientů</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesSection</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Vybrat certifikát</translation>
    </message>
    <message>
        <source>Choose its key</source>
        <translation>Vybrat jeho klíč</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certifikáty a klíče (*.pem *.crt *.cer *.key);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>The service looks at it…</source>
        <translation>Služba si jej prohlíží…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Používá se…</translation>
    </message>
    <message>
        <source>Saved, and in use from the next connection on. Nothing was restarted.</source>
        <translation>Uloženo a používá se od příštího spojení. Nic se nerestartovalo.</translation>
    </message>
    <message>
        <source>The key belongs to it: choose the file with the key, too.</source>
        <translation>Patří k němu klíč: vyberte i soubor s klíčem.</translation>
    </message>
    <message>
        <source>The service reads these files itself, and again whenever they change: a renewed certificate is in use at once.</source>
        <translation>Služba čte tyto soubory sama a znovu při každé změně: obnovený certifikát se použije hned.</translation>
    </message>
    <message>
        <source>The service may not read these files. It keeps a copy; when the certificate is renewed, choose it here again.</source>
        <translation>Služba tyto soubory číst nesmí. Uloží si kopii; až se certifikát obnoví, vyberte jej zde znovu.</translation>
    </message>
    <message>
        <source>Senders that encrypt see this certificate. A self-signed one encrypts as well; one that an authority signed also proves whose server this is.</source>
        <translation>Tento certifikát vidí odesílatelé, kteří šifrují. Šifruje i certifikát podepsaný sám sebou; certifikát od certifikační autority navíc dokazuje, čí je tento server.</translation>
    </message>
    <message>
        <source>Use another certificate</source>
        <translation>Použít jiný certifikát</translation>
    </message>
    <message>
        <source>Two files in PEM form, or one with both: the certificate with its chain, and its key. The service looks at them before anything is changed.</source>
        <translation>Dva soubory ve tvaru PEM, nebo jeden s obojím: certifikát s řetězcem a jeho klíč. Než se cokoli změní, služba je prověří.</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Soubor s certifikátem</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>Soubor s klíčem</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>Po&amp;užít tento certifikát</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation>Použít tento certifikát</translation>
    </message>
    <message>
        <source>&amp;Back to Restante&apos;s own</source>
        <translation>&amp;Zpět k vlastnímu certifikátu Restante</translation>
    </message>
    <message>
        <source>Back to Restante&apos;s own certificate</source>
        <translation>Zpět k vlastnímu certifikátu Restante</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikát</translation>
    </message>
    <message>
        <source>Key (empty: in the same file)</source>
        <translation>Klíč (prázdné: ve stejném souboru)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vybrat…</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Mail for %1 is accepted and kept while the mail server does not answer.</source>
        <translation>Pošta pro %1 se přijímá a ukládá, když poštovní server neodpovídá.</translation>
    </message>
    <message>
        <source>%1 stays protected.</source>
        <translation>Doména %1 zůstává chráněná.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer accepted. What is kept already is still handed over.</source>
        <translation>Pošta pro %1 se už nepřijímá. Co je již uloženo, bude předáno.</translation>
    </message>
    <message>
        <source>The mail server stays %1.</source>
        <translation>Poštovním serverem zůstává %1.</translation>
    </message>
    <message>
        <source>Kept mail is handed over to %1.</source>
        <translation>Uložená pošta se předává serveru %1.</translation>
    </message>
    <message>
        <source>It is handed over encrypted when the server can.</source>
        <translation>Předává se šifrovaně, když to server umí.</translation>
    </message>
    <message>
        <source>It is only handed over encrypted.</source>
        <translation>Předává se jen šifrovaně.</translation>
    </message>
    <message>
        <source>It is only handed over encrypted, to a server with a valid certificate.</source>
        <translation>Předává se jen šifrovaně, serveru s platným certifikátem.</translation>
    </message>
    <message>
        <source>Which addresses exist is read from the directory server %1.</source>
        <translation>Které adresy existují, se čte z adresářového serveru %1.</translation>
    </message>
    <message>
        <source>Which addresses exist comes from a list, which you import on the page “Domains &amp; servers”.</source>
        <translation>Které adresy existují, řekne seznam, který importujete na stránce „Domény a servery“.</translation>
    </message>
    <message>
        <source>Which addresses exist is read from the file %1.</source>
        <translation>Které adresy existují, se čte ze souboru %1.</translation>
    </message>
    <message>
        <source>Which addresses exist is learnt from the mail server.</source>
        <translation>Které adresy existují, se zjišťuje od poštovního serveru.</translation>
    </message>
    <message>
        <source>This machine is called %1 and takes mail at %2.</source>
        <translation>Tento počítač se jmenuje %1 a přijímá poštu na %2.</translation>
    </message>
    <message>
        <source>Its public address is no longer written down.</source>
        <translation>Jeho veřejná adresa už není zapsaná.</translation>
    </message>
    <message>
        <source>On the Internet it has the address %1.</source>
        <translation>Na internetu má adresu %1.</translation>
    </message>
    <message>
        <source>Notices and alerts leave directly again.</source>
        <translation>Oznámení a výstrahy zase odcházejí přímo.</translation>
    </message>
    <message>
        <source>Notices and alerts leave through %1.</source>
        <translation>Oznámení a výstrahy odcházejí přes %1.</translation>
    </message>
    <message>
        <source>It shows a certificate of its own making.</source>
        <translation>Prokazuje se certifikátem, který si vytvořil sám.</translation>
    </message>
    <message>
        <source>It shows the certificate in %1.</source>
        <translation>Prokazuje se certifikátem v souboru %1.</translation>
    </message>
    <message>
        <source>What one client may do is limited.</source>
        <translation>Co smí jeden klient, je omezené.</translation>
    </message>
    <message>
        <source>What one client may do is not limited any more.</source>
        <translation>Co smí jeden klient, už není omezené.</translation>
    </message>
    <message>
        <source>No list of bad clients is asked any more.</source>
        <translation>Žádného seznamu špatných klientů se už Restante neptá.</translation>
    </message>
    <message>
        <source>Mail from clients on %1 is refused.</source>
        <translation>Pošta od klientů na seznamu %1 se odmítá.</translation>
    </message>
    <message>
        <source>Senders are told of no delay.</source>
        <translation>Odesílatelům se zdržení neoznamuje.</translation>
    </message>
    <message>
        <source>Senders are told of a delay %1, in %2 if their mail shows no language.</source>
        <translation>Odesílatelům se zdržení oznámí %1; jazyk, pokud ho jejich zpráva neprozradí: %2.</translation>
    </message>
    <message>
        <source>Nobody is told by e-mail any more.</source>
        <translation>E-mailem už se nikdo nedozví nic.</translation>
    </message>
    <message>
        <source>Alerts go to %1.</source>
        <translation>Výstrahy jdou na %1.</translation>
    </message>
    <message>
        <source>Alerts are no longer posted to a webhook.</source>
        <translation>Výstrahy se už neposílají na webhook.</translation>
    </message>
    <message>
        <source>Alerts are posted to %1.</source>
        <translation>Výstrahy se posílají na %1.</translation>
    </message>
    <message>
        <source>Nobody is alerted while this window is closed.</source>
        <translation>Dokud je toto okno zavřené, nikdo nedostane upozornění.</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>V této době se nic nezaznamenalo.</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>Show as a drawing</source>
        <translation>Zobrazit graf</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Zobrazit tabulku</translation>
    </message>
</context>
<context>
    <name>ui::ChartSection</name>
    <message numerus="yes">
        <source>%n more mail server(s) are not shown here.</source>
        <translation>
            <numerusform>%n další poštovní server tu není zobrazen.</numerusform>
            <numerusform>%n další poštovní servery tu nejsou zobrazeny.</numerusform>
            <numerusform>%n dalších poštovních serverů tu není zobrazeno.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (this backup)</source>
        <translation>%1 (tento záložní server)</translation>
    </message>
    <message>
        <source>Mail and mail servers</source>
        <translation>Pošta a poštovní servery</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Dostupnost</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Pošta</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24&#xa0;hodin</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7&#xa0;dní</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30&#xa0;dní</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Období: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanel</name>
    <message>
        <source>%1 could not be checked.</source>
        <translation>Doménu %1 nebylo možné zkontrolovat.</translation>
    </message>
    <message>
        <source>%1 was not checked yet.</source>
        <translation>Doména %1 ještě nebyla zkontrolována.</translation>
    </message>
    <message>
        <source>All is right: this machine is a good backup for %1.</source>
        <translation>Vše je v pořádku: tento počítač je pro doménu %1 dobrým záložním serverem.</translation>
    </message>
    <message>
        <source>It works, but something could be better at %1.</source>
        <translation>Funguje to, ale u domény %1 by něco mohlo být lepší.</translation>
    </message>
    <message>
        <source>Something is wrong at %1: read below what to change.</source>
        <translation>U domény %1 není něco v pořádku: níže se dočtete, co změnit.</translation>
    </message>
    <message>
        <source>Checking now. This takes up to ten seconds.</source>
        <translation>Právě se kontroluje. Trvá to nejvýše deset sekund.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Zkontrolováno: %1.</translation>
    </message>
    <message>
        <source>At %1 nothing could be checked; this is what was seen before.</source>
        <translation>Při posledním pokusu (%1) nebylo možné nic zkontrolovat; níže je to, co bylo zjištěno předtím.</translation>
    </message>
    <message>
        <source>At %1 nothing could be checked.</source>
        <translation>Při posledním pokusu (%1) nebylo možné nic zkontrolovat.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Příští kontrola: %1.</translation>
    </message>
    <message>
        <source>The service does not check by itself.</source>
        <translation>Služba sama nekontroluje.</translation>
    </message>
    <message>
        <source>DNS, network and encryption</source>
        <translation>DNS, síť a šifrování</translation>
    </message>
    <message>
        <source>Who is asked to take the mail, in this order</source>
        <translation>Kdo je požádán o převzetí pošty, v tomto pořadí</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Zkontrolovat nyní</translation>
    </message>
    <message>
        <source>Check the domain now</source>
        <translation>Zkontrolovat doménu nyní</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>Nebylo možné zkontrolovat: %1</translation>
    </message>
    <message numerus="yes">
        <source>For your information (%Ln)</source>
        <translation>
            <numerusform>Pro informaci (%Ln)</numerusform>
            <numerusform>Pro informaci (%Ln)</numerusform>
            <numerusform>Pro informaci (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DirectoryChoice</name>
    <message>
        <source>Please write the full path of the file.</source>
        <translation>Uveďte úplnou cestu k souboru.</translation>
    </message>
    <message>
        <source>Please write the name of the directory server.</source>
        <translation>Uveďte jméno adresářového serveru.</translation>
    </message>
    <message>
        <source>This is not the address of a directory server. Write its name, such as dc1.firma.local.</source>
        <translation>To není adresa adresářového serveru. Napište jeho jméno, například dc1.firma.local.</translation>
    </message>
    <message>
        <source>Please write where the search begins, such as DC=firma,DC=local.</source>
        <translation>Uveďte, kde hledání začíná, například DC=firma,DC=local.</translation>
    </message>
    <message>
        <source>Please write the password as well.</source>
        <translation>Uveďte i heslo.</translation>
    </message>
    <message>
        <source>Please write whose password it is.</source>
        <translation>Uveďte, čí je to heslo.</translation>
    </message>
    <message>
        <source>How shall Restante know which addresses exist? Mail to others is refused, so that no spam is kept.</source>
        <translation>Jak má Restante poznat, které adresy existují? Pošta na jiné se odmítne, aby se nehromadil spam.</translation>
    </message>
    <message>
        <source>By &amp;itself, from your mail server (recommended)</source>
        <translation>&amp;Samo, od vašeho poštovního serveru (doporučeno)</translation>
    </message>
    <message>
        <source>From a li&amp;st of addresses</source>
        <translation>Ze sezna&amp;mu adres</translation>
    </message>
    <message>
        <source>From a &amp;directory server (LDAP, Active Directory)</source>
        <translation>Z &amp;adresářového serveru (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>Leave it empty to import a list later, on the page “Domains &amp; servers”. A file is read again whenever it changes.</source>
        <translation>Nechte prázdné, chcete-li seznam importovat později na stránce „Domény a servery“. Soubor se čte znovu, kdykoli se změní.</translation>
    </message>
    <message>
        <source>Which entries are read can be changed later in the configuration.</source>
        <translation>Které položky se čtou, lze později změnit v konfiguraci.</translation>
    </message>
    <message>
        <source>It asks your mail server while that is up, and remembers. Lists can be added later.</source>
        <translation>Ptá se vašeho poštovního serveru, dokud běží, a pamatuje si to. Seznamy lze přidat později.</translation>
    </message>
    <message>
        <source>&amp;File on the machine of the service</source>
        <translation>Sou&amp;bor na počítači služby</translation>
    </message>
    <message>
        <source>File on the machine of the service</source>
        <translation>Soubor na počítači služby</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>může zůstat prázdné</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>Directory server</source>
        <translation>Adresářový server</translation>
    </message>
    <message>
        <source>Search belo&amp;w</source>
        <translation>&amp;Hledat pod</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Hledat pod</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Uživatel</translation>
    </message>
    <message>
        <source>User of the directory server</source>
        <translation>Uživatel adresářového serveru</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Hes&amp;lo</translation>
    </message>
    <message>
        <source>Password for the directory server</source>
        <translation>Heslo k adresářovému serveru</translation>
    </message>
    <message>
        <source>kept; write a new one to change it</source>
        <translation>uloženo; změníte zadáním nového</translation>
    </message>
    <message>
        <source>Your mail server takes mail for any address, so nothing can be learnt from it: mail for every address is kept here. With a list, spam to addresses that do not exist is refused.</source>
        <translation>Váš poštovní server přijímá poštu pro jakoukoli adresu, takže se od něj nelze nic naučit: uloží se zde pošta pro každou adresu. Se seznamem se spam na neexistující adresy odmítne.</translation>
    </message>
    <message>
        <source>By &amp;itself, from your mail server</source>
        <translation>&amp;Samo, od vašeho poštovního serveru</translation>
    </message>
    <message>
        <source>From a li&amp;st of addresses (recommended)</source>
        <translation>Ze sezna&amp;mu adres (doporučeno)</translation>
    </message>
</context>
<context>
    <name>ui::DirectoryPanel</name>
    <message>
        <source>it is known who exists</source>
        <translation>ví se, kdo existuje</translation>
    </message>
    <message>
        <source>your mail server takes mail for every address</source>
        <translation>váš poštovní server přijímá poštu pro každou adresu</translation>
    </message>
    <message>
        <source>it is partly known who exists</source>
        <translation>zčásti se ví, kdo existuje</translation>
    </message>
    <message>
        <source>it is not known who exists</source>
        <translation>neví se, kdo existuje</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Seznamy adres</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importovat seznam…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Odebrat…</translation>
    </message>
    <message>
        <source>Import a list of addresses</source>
        <translation>Import seznamu adres</translation>
    </message>
    <message>
        <source>Remove the chosen list</source>
        <translation>Odebrat vybraný seznam</translation>
    </message>
    <message>
        <source>There is no list yet. With a complete one the relay knows who does not exist while your mail server is away, and takes no spam for invented addresses. One address a line, a CSV with the addresses in any column, an export of Active Directory or a Postfix map will do.</source>
        <translation>Zatím tu není žádný seznam. S úplným seznamem služba ví, kdo neexistuje, i když váš poštovní server není dostupný, a nepřijímá spam pro vymyšlené adresy. Stačí jedna adresa na řádek, CSV s adresami v kterémkoli sloupci, export z Active Directory nebo mapa Postfixu.</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, even one that nobody can have</source>
        <translation>Váš poštovní server přijímá poštu pro každou adresu, i pro tu, kterou nikdo mít nemůže</translation>
    </message>
    <message>
        <source>Who exists at %1</source>
        <translation>Kdo existuje v doméně %1</translation>
    </message>
    <message>
        <source>You can also drop a CSV or text file here. You see what is in it before anything changes.</source>
        <translation>Soubor CSV nebo textový soubor sem můžete také přetáhnout myší. Než se cokoli změní, uvidíte, co v něm je.</translation>
    </message>
    <message>
        <source>Your account may look, but only an administrator of the relay may import and remove lists.</source>
        <translation>Váš účet smí jen nahlížet; seznamy smí importovat a odebírat jen správce služby.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) in lists</source>
        <translation>
            <numerusform>%Ln adresa v seznamech</numerusform>
            <numerusform>%Ln adresy v seznamech</numerusform>
            <numerusform>%Ln adres v seznamech</numerusform>
        </translation>
    </message>
    <message>
        <source>Let your mail server refuse unknown recipients (Exchange: recipient filter of the anti-spam agents; Postfix: no catch-all in its maps).</source>
        <translation>Nastavte poštovní server tak, aby neznámé příjemce odmítal (Exchange: filtrování příjemců v antispamových agentech; Postfix: žádný doménový koš v mapách).</translation>
    </message>
    <message>
        <source>What to do: %1 Until then the complete list stands in while it is away; keep it fresh.</source>
        <translation>Co udělat: %1 Do té doby ho při výpadku zastoupí úplný seznam; udržujte ho aktuální.</translation>
    </message>
    <message>
        <source>What to do: %1 Or import a complete list here, which holds while it is away. If every address is meant to get mail, leave it as it is.</source>
        <translation>Co udělat: %1 Nebo sem importujte úplný seznam, který platí při výpadku. Pokud má poštu dostávat každá adresa, nechte to tak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) learned, because your mail server took mail for them</source>
        <translation>
            <numerusform>%Ln zjištěná adresa, pro kterou váš poštovní server přijal poštu</numerusform>
            <numerusform>%Ln zjištěné adresy, pro které váš poštovní server přijal poštu</numerusform>
            <numerusform>%Ln zjištěných adres, pro které váš poštovní server přijal poštu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) that do not exist, as your mail server said</source>
        <translation>
            <numerusform>%Ln adresa, která podle vašeho poštovního serveru neexistuje</numerusform>
            <numerusform>%Ln adresy, které podle vašeho poštovního serveru neexistují</numerusform>
            <numerusform>%Ln adres, které podle vašeho poštovního serveru neexistují</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>Není známa žádná adresa.</translation>
    </message>
    <message>
        <source>Your mail server was asked about an invented address (%1) and takes mail for it.</source>
        <translation>Váš poštovní server byl dotázán na vymyšlenou adresu (%1) a poštu pro ni přijímá.</translation>
    </message>
    <message>
        <source>Your mail server was asked about an invented address (%1) and refuses it, as it should.</source>
        <translation>Váš poštovní server byl dotázán na vymyšlenou adresu (%1) a správně ji odmítá.</translation>
    </message>
    <message>
        <source>Your mail server was not asked about an invented address yet, to see whether it refuses it.</source>
        <translation>Váš poštovní server zatím nebyl dotázán na vymyšlenou adresu, aby se ukázalo, zda ji odmítá.</translation>
    </message>
    <message>
        <source>So it cannot be asked who exists, and nothing can be learned: mail to invented addresses comes in, and most of it is spam.</source>
        <translation>Nelze se ho tedy ptát, kdo existuje, a nic se nedá zjistit: pošta na vymyšlené adresy projde a většina z ní je spam.</translation>
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
        <translation>Doména</translation>
    </message>
    <message>
        <source>Record to have, exactly like this:</source>
        <translation>Potřebný záznam, přesně takto:</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Zkontrolovat &amp;znovu</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>The DNS could not be checked.</source>
        <translation>DNS nebylo možné zkontrolovat.</translation>
    </message>
    <message>
        <source>Asking the name servers of %1…</source>
        <translation>Probíhá dotaz na jmenné servery domény %1…</translation>
    </message>
    <message>
        <source>All is right: this machine is behind your mail server.</source>
        <translation>Vše je v pořádku: tento počítač je v záznamech až za vaším poštovním serverem.</translation>
    </message>
    <message>
        <source>It works, but something could be better.</source>
        <translation>Funguje to, ale něco by mohlo být lepší.</translation>
    </message>
    <message>
        <source>Not ready yet: the DNS has to be changed before mail can come here.</source>
        <translation>Ještě to není hotové: aby sem mohla pošta přijít, je třeba změnit DNS.</translation>
    </message>
    <message>
        <source>Copy all as a letter to the &amp;provider</source>
        <translation>Kopírovat vše jako dopis &amp;poskytovateli</translation>
    </message>
    <message>
        <source>Copy all as a letter to the provider</source>
        <translation>Kopírovat vše jako dopis poskytovateli</translation>
    </message>
    <message>
        <source>&amp;Tell your mail server about this machine</source>
        <translation>Řekněte o tomto počítači s&amp;vému poštovnímu serveru</translation>
    </message>
    <message>
        <source>Hello, please change the DNS of %1 so that these records are there:</source>
        <translation>Dobrý den, změňte prosím DNS domény %1 tak, aby v něm byly tyto záznamy:</translation>
    </message>
    <message>
        <source>Now there is:</source>
        <translation>Nyní je tam:</translation>
    </message>
    <message>
        <source>The other records stay as they are. Thank you.</source>
        <translation>Ostatní záznamy zůstanou, jak jsou. Děkuji.</translation>
    </message>
    <message>
        <source>Other mail servers find this machine by the domain&apos;s MX records. They are changed where your domain is kept, usually on your provider&apos;s web pages. This can wait: go on. Until it is done the Overview lists it as still to be done.</source>
        <translation>Ostatní poštovní servery najdou tento počítač podle záznamů MX domény. Mění se tam, kde je doména vedena, obvykle na webových stránkách poskytovatele. Může to počkat: pokračujte. Dokud to nebude hotovo, uvidíte to v Přehledu mezi tím, co ještě zbývá.</translation>
    </message>
</context>
<context>
    <name>ui::DomainPage</name>
    <message>
        <source>Domains</source>
        <translation>Domény</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Vyřadit</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Použít %1</translation>
    </message>
    <message>
        <source>%1 is a mail address, not a domain.</source>
        <translation>%1 je e-mailová adresa, ne doména.</translation>
    </message>
    <message>
        <source>%1 is a link, not a domain.</source>
        <translation>%1 je odkaz, ne doména.</translation>
    </message>
    <message>
        <source>%1 is a web server. Mail usually goes to the domain itself.</source>
        <translation>%1 je webový server. Pošta obvykle chodí přímo na doménu.</translation>
    </message>
    <message>
        <source>%1 is an address of a machine, not a domain.</source>
        <translation>%1 je adresa počítače, ne doména.</translation>
    </message>
    <message>
        <source>%1 is not a whole domain: it has no dot.</source>
        <translation>%1 není celá doména: chybí v ní tečka.</translation>
    </message>
    <message>
        <source>%1 cannot be a domain.</source>
        <translation>%1 nemůže být doména.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <translation>%1 je tu dvakrát.</translation>
    </message>
    <message>
        <source>firma.cz</source>
        <translation>firma.cz</translation>
    </message>
    <message>
        <source>Which domains&apos; mail should be kept here when your own mail server cannot take it? Write or paste them; of an address or a link, one click takes the domain.</source>
        <translation>Pro které domény má být pošta uložena zde, když ji váš vlastní poštovní server nemůže převzít? Napište je nebo je sem vložte; z adresy nebo odkazu se doména převezme jedním kliknutím.</translation>
    </message>
</context>
<context>
    <name>ui::DomainsPage</name>
    <message>
        <source>Without contact with the relay service nothing can be said about your domains.</source>
        <translation>Bez spojení se službou nelze o vašich doménách nic říci.</translation>
    </message>
    <message>
        <source>No domain is protected yet. The set-up asks for the first one, and finds its mail server.</source>
        <translation>Zatím není chráněna žádná doména. Průvodce nastavením se zeptá na první a najde její poštovní server.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Nastavit…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Nastavit</translation>
    </message>
    <message>
        <source>Your domains and their mail servers</source>
        <translation>Vaše domény a jejich poštovní servery</translation>
    </message>
    <message>
        <source>The service does not say who exists: %1</source>
        <translation>Služba neříká, kdo existuje: %1</translation>
    </message>
    <message>
        <source>Import a list of addresses</source>
        <translation>Import seznamu adres</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Seznamy (*.csv *.txt *.tsv);;Všechny soubory (*)</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files. Drop one at a time: each becomes a list of its own.</source>
        <translation>
            <numerusform>Toto je %n soubor. Přetahujte je po jednom: z každého bude samostatný seznam.</numerusform>
            <numerusform>Toto jsou %n soubory. Přetahujte je po jednom: z každého bude samostatný seznam.</numerusform>
            <numerusform>Toto je %n souborů. Přetahujte je po jednom: z každého bude samostatný seznam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the list “%1” of %2 with %Ln address(es)?</source>
        <translation>
            <numerusform>Odebrat seznam „%1“ domény %2 s %Ln adresou?</numerusform>
            <numerusform>Odebrat seznam „%1“ domény %2 s %Ln adresami?</numerusform>
            <numerusform>Odebrat seznam „%1“ domény %2 s %Ln adresami?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a list</source>
        <translation>Odebrání seznamu</translation>
    </message>
    <message>
        <source>Addresses that are in no other list, and that your mail server never took mail for, are forgotten.</source>
        <translation>Adresy, které nejsou v jiném seznamu a pro které váš poštovní server nikdy nepřijal poštu, se zapomenou.</translation>
    </message>
    <message>
        <source>It is the only complete list: without it the relay cannot know who does not exist while your mail server is away.</source>
        <translation>Je to jediný úplný seznam: bez něj služba nemůže vědět, kdo neexistuje, když váš poštovní server není dostupný.</translation>
    </message>
    <message>
        <source>The file it came from stays as it is; you can import it again.</source>
        <translation>Soubor, ze kterého vznikl, zůstane, jak je; můžete ho importovat znovu.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>The list “%1” is removed.</source>
        <translation>Seznam „%1“ je odebrán.</translation>
    </message>
    <message>
        <source>The service reads it by itself from %1, so it comes back with the next reading: take that out of the configuration first.</source>
        <translation>Služba ho sama čte z %1, takže se při příštím čtení vrátí: nejdřív to odeberte z konfigurace.</translation>
    </message>
</context>
<context>
    <name>ui::EndedModel</name>
    <message>
        <source>How bad</source>
        <translation>Závažnost</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>O co šlo</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Konec</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Trvání</translation>
    </message>
</context>
<context>
    <name>ui::EndedPanel</name>
    <message>
        <source>Warnings that are over</source>
        <translation>Upozornění, která pominula</translation>
    </message>
    <message numerus="yes">
        <source>Over (%Ln)</source>
        <translation>
            <numerusform>Pominula (%Ln)</numerusform>
            <numerusform>Pominula (%Ln)</numerusform>
            <numerusform>Pominulo (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say which warnings are over: %1</source>
        <translation>Služba nesděluje, která upozornění pominula: %1</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Uchovává se %1.</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Vysvětlit %1</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>Erase %1 from all that is kept about finished mail? It cannot be undone.</source>
        <translation>Vymazat %1 ze všeho, co se uchovává o vyřízené poště? Nelze to vrátit.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Vymazat</translation>
    </message>
    <message>
        <source>Mail from or to it may wait in the queue. It is not touched: erase the address again when it is gone.</source>
        <translation>Pošta od této adresy nebo pro ni možná čeká ve frontě. Zůstane beze změny: až bude pryč, vymažte adresu znovu.</translation>
    </message>
    <message>
        <source>No mail from or to it waits in the queue.</source>
        <translation>Ve frontě nečeká žádná pošta od této adresy ani pro ni.</translation>
    </message>
    <message>
        <source>Erase an address</source>
        <translation>Vymazat adresu</translation>
    </message>
    <message>
        <source>In the history, the list of notices and the record of who did what the address becomes “erased”; the replies and Message-IDs beside it go. The rows still count. The record says who erased, but not whom. The lines that the page “Log” keeps are emptied. Mail in the queue, lists of addresses, the log of this machine and copies of the files are not touched.</source>
        <translation>V historii, v seznamu oznámení a v záznamu zásahů se adresa změní na „erased“; odpovědi a Message-ID u ní zmizí. Řádky se dál počítají. Záznam zásahů uvádí, kdo mazal, ale ne koho. Řádky, které drží stránka „Protokol“, se vyprázdní. Pošta ve frontě, seznamy adres, protokol tohoto počítače a kopie souborů zůstanou beze změny.</translation>
    </message>
    <message>
        <source>&amp;Address to erase</source>
        <translation>&amp;Adresa k vymazání</translation>
    </message>
    <message>
        <source>Address to erase</source>
        <translation>Adresa k vymazání</translation>
    </message>
    <message>
        <source>for example: eva@firma.cz</source>
        <translation>například: eva@firma.cz</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Maže se…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Vymazat…</translation>
    </message>
    <message>
        <source>Erase the address</source>
        <translation>Vymazat adresu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>ui::ExportBar</name>
    <message numerus="yes">
        <source>Exporting to %1: %L2 of %n message(s)</source>
        <translation>
            <numerusform>Exportuje se do %1: %L2 z %n zprávy</numerusform>
            <numerusform>Exportuje se do %1: %L2 ze %n zpráv</numerusform>
            <numerusform>Exportuje se do %1: %L2 z %n zpráv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n message(s), %2</source>
        <translation>
            <numerusform>Exportováno do %1: %n zpráva, %2</numerusform>
            <numerusform>Exportováno do %1: %n zprávy, %2</numerusform>
            <numerusform>Exportováno do %1: %n zpráv, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Zrušit export</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message>
        <source>good</source>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>podívejte se</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>je třeba změnit</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
</context>
<context>
    <name>ui::FindingRow</name>
    <message>
        <source>Now</source>
        <translation>Nyní</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Má být</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Vysvětlit %1</translation>
    </message>
</context>
<context>
    <name>ui::GeneralSection</name>
    <message>
        <source>That could not be kept: %1</source>
        <translation>To se nepodařilo uložit: %1</translation>
    </message>
    <message>
        <source>These settings are of this window alone and act at once.</source>
        <translation>Tato nastavení platí jen pro toto okno a projeví se hned.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Podle plochy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlé</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavé</translation>
    </message>
    <message>
        <source>Then the tray shows the state of the mail, and warnings appear though the window was never opened.</source>
        <translation>Ikona v oznamovací oblasti pak ukazuje stav pošty a varování se objeví, i když okno nebylo otevřeno.</translation>
    </message>
    <message>
        <source>What appears on the screen by itself</source>
        <translation>Co se na obrazovce objeví samo</translation>
    </message>
    <message>
        <source>Mail is or will be lost or refused.</source>
        <translation>Pošta se ztrácí nebo odmítá, nebo k tomu dojde.</translation>
    </message>
    <message>
        <source>Something is wrong, the mail is safe.</source>
        <translation>Něco není v pořádku, pošta je v bezpečí.</translation>
    </message>
    <message>
        <source>In them nothing appears; what still lasts at their end does then.</source>
        <translation>Nic se v nich neobjeví; co trvá i po jejich konci, objeví se pak.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Barvy</translation>
    </message>
    <message>
        <source>Start hidden when I log in</source>
        <translation>Po přihlášení spustit skrytě</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problémy</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Co vyžaduje pozornost</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>Pro informaci</translation>
    </message>
    <message>
        <source>Reminders of what still lasts</source>
        <translation>Připomínky toho, co trvá</translation>
    </message>
    <message>
        <source>That a problem is over</source>
        <translation>Že problém skončil</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Klidové hodiny</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Show new problems in quiet hours too</source>
        <translation>Nové problémy ukázat i v klidových hodinách</translation>
    </message>
</context>
<context>
    <name>ui::HeldPanel</name>
    <message>
        <source>Held for your decision</source>
        <translation>Čeká na vaše rozhodnutí</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Return to senders…</source>
        <translation>Vrátit odesílatelům…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Zahodit…</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Zkusit znovu: %1</translation>
    </message>
    <message>
        <source>Return to senders: %1</source>
        <translation>Vrátit odesílatelům: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Zahodit: %1</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet smí jen nahlížet, nic měnit.</translation>
    </message>
    <message numerus="yes">
        <source>Return the mail for %n recipient(s) to the senders? It will not be delivered.</source>
        <translation>
            <numerusform>Vrátit poštu pro %n příjemce odesílateli? Nebude doručena.</numerusform>
            <numerusform>Vrátit poštu pro %n příjemce odesílatelům? Nebude doručena.</numerusform>
            <numerusform>Vrátit poštu pro %n příjemců odesílatelům? Nebude doručena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up the mail for %n recipient(s)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>Zahodit poštu pro %n příjemce? Nebude doručena a odesílatel se nic nedozví.</numerusform>
            <numerusform>Zahodit poštu pro %n příjemce? Nebude doručena a odesílatelé se nic nedozvědí.</numerusform>
            <numerusform>Zahodit poštu pro %n příjemců? Nebude doručena a odesílatelé se nic nedozvědí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held mail</source>
        <translation>Pozastavená pošta</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Vrátit</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Zahodit</translation>
    </message>
    <message>
        <source>Export held mail</source>
        <translation>Exportovat pozastavenou poštu</translation>
    </message>
    <message>
        <source>Mailbox files (*.mbox);;All files (*)</source>
        <translation>Soubory mbox (*.mbox);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportovat…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportovat: %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Search, for example: alias, expired, MX-102</source>
        <translation>Hledat, například: alias, platnost, MX-102</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hledat v nápovědě</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Stránky nápovědy</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Stránka nápovědy</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>Všechna tato slova nejsou na žádné stránce.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDetails</name>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Podrobnosti se zobrazí po výběru řádku.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopírovat podrobnosti</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopírovat podrobnosti</translation>
    </message>
    <message>
        <source>All &amp;recipients</source>
        <translation>Všichni &amp;příjemci</translation>
    </message>
    <message>
        <source>Show all recipients of this message</source>
        <translation>Zobrazit všechny příjemce této zprávy</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExportBar</name>
    <message numerus="yes">
        <source>Exporting to %1: %Ln row(s) so far</source>
        <translation>
            <numerusform>Export do %1: zatím %Ln řádek</numerusform>
            <numerusform>Export do %1: zatím %Ln řádky</numerusform>
            <numerusform>Export do %1: zatím %Ln řádků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %Ln row(s)</source>
        <translation>
            <numerusform>Exportováno do %1: %Ln řádek</numerusform>
            <numerusform>Exportováno do %1: %Ln řádky</numerusform>
            <numerusform>Exportováno do %1: %Ln řádků</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <translation>%1, zpět k času %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Zrušit export</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Address begins with</source>
        <translation>Adresa začíná na</translation>
    </message>
    <message>
        <source>Address is</source>
        <translation>Adresa je</translation>
    </message>
    <message>
        <source>Address contains</source>
        <translation>Adresa obsahuje</translation>
    </message>
    <message>
        <source>Message-ID is</source>
        <translation>Message-ID je</translation>
    </message>
    <message>
        <source>Number is</source>
        <translation>Číslo je</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Kde hledat</translation>
    </message>
    <message>
        <source>Sender or recipient, for example: eva@</source>
        <translation>Odesílatel nebo příjemce, například: eva@</translation>
    </message>
    <message>
        <source>Sender or recipient, for example: eva@firma.cz</source>
        <translation>Odesílatel nebo příjemce, například: eva@firma.cz</translation>
    </message>
    <message>
        <source>A part of a sender or recipient, for example: firma</source>
        <translation>Část odesílatele nebo příjemce, například: firma</translation>
    </message>
    <message>
        <source>The header&apos;s, with or without &lt; and &gt;</source>
        <translation>Z hlavičky, s &lt; a &gt; nebo bez nich</translation>
    </message>
    <message>
        <source>The number that the relay gave the message</source>
        <translation>Číslo, které zprávě dala služba</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Hledat v historii</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Kdykoli</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Posledních 24 hodin</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Posledních 7 dní</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Posledních 30 dní</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Od – do</translation>
    </message>
    <message>
        <source>When it was finished</source>
        <translation>Kdy byla vyřízena</translation>
    </message>
    <message>
        <source>Finished from</source>
        <translation>Vyřízeno od</translation>
    </message>
    <message>
        <source>Finished before</source>
        <translation>Vyřízeno před</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zobrazit: %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Doména</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Všechny domény</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Vy&amp;čistit</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Vyčistit hledání</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Jakékoli pravidlo</translation>
    </message>
    <message>
        <source>Not told because of the message or its sender (all of F2)</source>
        <translation>Neinformován kvůli zprávě nebo odesílateli (vše z F2)</translation>
    </message>
    <message>
        <source>Not told to protect others from notices (all of F4)</source>
        <translation>Neinformován, aby oznámení nikoho neobtěžovala (vše z F4)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Finished</source>
        <translation>Vyřízeno</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Proč</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Your account may not see the history.</source>
        <translation>Tento účet nesmí historii vidět.</translation>
    </message>
    <message>
        <source>Without contact with the relay service its history cannot be seen.</source>
        <translation>Bez spojení se službou nelze historii zobrazit.</translation>
    </message>
    <message>
        <source>The time that you search ends before it begins.</source>
        <translation>Hledaná doba končí dřív, než začíná.</translation>
    </message>
    <message>
        <source>No finished mail fits your search.</source>
        <translation>Hledání neodpovídá žádná vyřízená pošta.</translation>
    </message>
    <message>
        <source>No mail is finished yet. What is delivered, refused, expired or removed appears here.</source>
        <translation>Zatím není žádná pošta vyřízená. Objeví se zde, co bylo doručeno, odmítnuto, odstraněno nebo čemu vypršela lhůta.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Hledá se…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the latest first.</source>
        <translation>
            <numerusform>%Ln řádek, nejnovější první.</numerusform>
            <numerusform>%Ln řádky, nejnovější první.</numerusform>
            <numerusform>%Ln řádků, nejnovější první.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far, the latest first; there are more when you scroll.</source>
        <translation>
            <numerusform>Zatím %Ln řádek, nejnovější první; další se načtou při posouvání.</numerusform>
            <numerusform>Zatím %Ln řádky, nejnovější první; další se načtou při posouvání.</numerusform>
            <numerusform>Zatím %Ln řádků, nejnovější první; další se načtou při posouvání.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln den</numerusform>
            <numerusform>%Ln dny</numerusform>
            <numerusform>%Ln dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Uchovává se %1.</translation>
    </message>
    <message>
        <source>Only administrators of the relay may erase.</source>
        <translation>Mazat smějí jen správci služby.</translation>
    </message>
    <message>
        <source>Finished mail</source>
        <translation>Vyřízená pošta</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportovat…</translation>
    </message>
    <message>
        <source>Export what is found as CSV</source>
        <translation>Exportovat nalezené jako CSV</translation>
    </message>
    <message>
        <source>&amp;Erase an address…</source>
        <translation>Vy&amp;mazat adresu…</translation>
    </message>
    <message>
        <source>Erase an address</source>
        <translation>Vymazat adresu</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Exportovat historii</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabulky (*.csv);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>history-%1.csv</source>
        <translation>historie-%1.csv</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import a list of addresses</source>
        <translation>Import seznamu adres</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is changed by that.</source>
        <translation>Soubor se čte. Nic se tím nemění.</translation>
    </message>
    <message>
        <source>The list is being imported…</source>
        <translation>Seznam se importuje…</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Název seznamu</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Název seznamu</translation>
    </message>
    <message>
        <source>Not possible: the file has more addresses than could be read.</source>
        <translation>Nelze: soubor má více adres, než bylo možné přečíst.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Načíst soubor &amp;znovu</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importovat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the list of that name, which has %Ln address(es).</source>
        <translation>
            <numerusform>Nahradí seznam toho názvu, který má %Ln adresu.</numerusform>
            <numerusform>Nahradí seznam toho názvu, který má %Ln adresy.</numerusform>
            <numerusform>Nahradí seznam toho názvu, který má %Ln adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has far fewer: is it the whole one?</source>
        <translation>V tomto souboru jich je mnohem méně: je celý?</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ tam už není.</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose one file with the addresses in it.</source>
        <translation>„%1“ není soubor. Vyberte jeden soubor, ve kterém jsou adresy.</translation>
    </message>
    <message>
        <source>Your account may not read “%1”.</source>
        <translation>Váš účet nesmí „%1“ číst.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ nelze přečíst: %2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” is in use: %Ln address(es).</source>
        <translation>
            <numerusform>Seznam „%1“ se používá: %Ln adresa.</numerusform>
            <numerusform>Seznam „%1“ se používá: %Ln adresy.</numerusform>
            <numerusform>Seznam „%1“ se používá: %Ln adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list for %1: “%2”</source>
        <translation>Seznam pro %1: „%2“</translation>
    </message>
    <message>
        <source>Is the list complete?</source>
        <translation>Je seznam úplný?</translation>
    </message>
    <message>
        <source>Not for sure: somebody &amp;may be missing</source>
        <translation>N&amp;ení to jisté: někdo v něm může chybět</translation>
    </message>
    <message>
        <source>While your mail server is away, mail for the addresses in the list is kept for them. Mail for others is put off: their senders try again later, when your mail server can be asked. This is the safe choice.</source>
        <translation>Když váš poštovní server není dostupný, pošta pro adresy v seznamu se uschová. Pošta pro ostatní se dočasně odmítne: odesílatelé to zkusí později, až se bude možné vašeho poštovního serveru zeptat. To je bezpečná volba.</translation>
    </message>
    <message>
        <source>&amp;Yes: who is not in it does not exist</source>
        <translation>&amp;Ano: kdo v něm není, neexistuje</translation>
    </message>
    <message>
        <source>While your mail server is away, mail for addresses that are in no list and never got mail here is refused at once, and the senders are told that there is no such address. That keeps spam to invented addresses out, but it also refuses mail for every alias, group or shared mailbox that the list forgets. It holds for a week; then import the list again. (unknownRecipients in the settings of the domain overrules it.)</source>
        <translation>Když váš poštovní server není dostupný, pošta pro adresy, které nejsou v žádném seznamu a nikdy tu poštu nedostaly, se hned odmítne a odesílatelé se dozvědí, že taková adresa není. To zadrží spam pro vymyšlené adresy, ale odmítne to i poštu pro každý alias, skupinu nebo sdílenou schránku, na které seznam zapomněl. Platí to týden; potom seznam importujte znovu. (Přednost má unknownRecipients v nastavení domény.)</translation>
    </message>
    <message>
        <source>Contact with the service was lost before it said whether the list is in use. It is asked again until it does.</source>
        <translation>Spojení se službou se přerušilo dřív, než řekla, zda se seznam používá. Dotaz se opakuje, dokud neodpoví.</translation>
    </message>
    <message>
        <source>Contact with the service was lost meanwhile, and it does not have the list. Import it again.</source>
        <translation>Spojení se službou se mezitím přerušilo a služba seznam nemá. Importujte ho znovu.</translation>
    </message>
</context>
<context>
    <name>ui::KitDialog</name>
    <message>
        <source>Checking. This may take some minutes where your mail server makes us wait.</source>
        <translation>Probíhá kontrola. Může trvat několik minut, pokud nás váš poštovní server nechá čekat.</translation>
    </message>
    <message>
        <source>The check was stopped. What was proved until then stands above.</source>
        <translation>Kontrola byla zastavena. Co se do té doby prokázalo, je uvedeno výše.</translation>
    </message>
    <message>
        <source>Your mail server does not heed the lines yet: see above what it did.</source>
        <translation>Váš poštovní server se těmito řádky zatím neřídí: výše vidíte, co udělal.</translation>
    </message>
    <message>
        <source>The mail came through, but something is to be looked at: see above.</source>
        <translation>E-mail prošel, ale na něco je třeba se podívat: viz výše.</translation>
    </message>
    <message>
        <source>Proved: your mail server takes mail from this backup without hindrance.</source>
        <translation>Prokázáno: váš poštovní server přijímá poštu z tohoto záložního serveru bez překážek.</translation>
    </message>
    <message>
        <source>Tell your mail server – %1</source>
        <translation>Sdělit poštovnímu serveru – %1</translation>
    </message>
    <message>
        <source>After an outage this backup hands over mail from all the world, and your mail server could take it for a spammer. With these lines it lets this backup past its greylisting, its limits and its SPF check – for nobody else, and nobody may relay by it.</source>
        <translation>Po výpadku předává tento záložní server poštu z celého světa a váš poštovní server by jej mohl pokládat za odesílatele spamu. S těmito řádky jej nechá projít přes svůj greylisting, limity i kontrolu SPF – nikoho jiného, a nikomu to neumožní předávat poštu dál.</translation>
    </message>
    <message>
        <source>Your mail server or its &amp;filter:</source>
        <translation>Váš poštovní server nebo jeho &amp;filtr:</translation>
    </message>
    <message>
        <source>Mail server or filter</source>
        <translation>Poštovní server nebo filtr</translation>
    </message>
    <message>
        <source>Prove it with a mail</source>
        <translation>Prokázat e-mailem</translation>
    </message>
    <message>
        <source>One mail goes to your mail server as in a hand-over, and some more are announced that are not sent. You see what it makes of them.</source>
        <translation>Vašemu poštovnímu serveru se odešle jeden e-mail jako při předání a několik dalších se ohlásí, ale neodešle. Uvidíte, jak s nimi naloží.</translation>
    </message>
    <message>
        <source>&amp;Address that gets the mail</source>
        <translation>&amp;Adresa, která e-mail dostane</translation>
    </message>
    <message>
        <source>Address that gets the mail</source>
        <translation>Adresa, která e-mail dostane</translation>
    </message>
    <message>
        <source>&amp;Send the check mail</source>
        <translation>&amp;Odeslat kontrolní e-mail</translation>
    </message>
    <message>
        <source>Send the check mail</source>
        <translation>Odeslat kontrolní e-mail</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Zas&amp;tavit</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Zastavit kontrolu</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet smí jen nahlížet, nic měnit.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>ui::KitLines</name>
    <message>
        <source>Lines to paste (%1 of %2)</source>
        <translation>Řádky ke vložení (%1 z %2)</translation>
    </message>
</context>
<context>
    <name>ui::KitPanel</name>
    <message>
        <source>A mail can prove it once all is set up: come back to this page then.</source>
        <translation>Zprávou to lze prokázat, až bude vše nastaveno: pak se na tuto stránku vraťte.</translation>
    </message>
    <message>
        <source>Sending one mail to postmaster…</source>
        <translation>Posílá se jedna zpráva na postmaster…</translation>
    </message>
    <message>
        <source>Sends one mail to postmaster of your mail server.</source>
        <translation>Pošle jednu zprávu na postmaster vašeho poštovního serveru.</translation>
    </message>
    <message>
        <source>It does not let everything pass yet: %1.</source>
        <translation>Ještě nepropustí všechno: %1.</translation>
    </message>
    <message>
        <source>Your mail server knows this machine.</source>
        <translation>Váš poštovní server tento počítač zná.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Kontrola byla zastavena.</translation>
    </message>
    <message>
        <source>Your mail server should know this machine, or it may hold up or refuse what is handed over. Have these lines added to its configuration.</source>
        <translation>Váš poštovní server má tento počítač znát, jinak může předávanou poštu zdržet nebo odmítnout. Nechte do jeho konfigurace přidat tyto řádky.</translation>
    </message>
    <message>
        <source>&amp;Kind of mail server</source>
        <translation>Dr&amp;uh poštovního serveru</translation>
    </message>
    <message>
        <source>Kind of mail server</source>
        <translation>Druh poštovního serveru</translation>
    </message>
    <message>
        <source>Check with a &amp;mail</source>
        <translation>Zkontrolovat z&amp;právou</translation>
    </message>
    <message>
        <source>Check with a mail</source>
        <translation>Zkontrolovat zprávou</translation>
    </message>
</context>
<context>
    <name>ui::LadderView</name>
    <message>
        <source>this machine, the backup</source>
        <translation>tento počítač, záložní server</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>váš poštovní server</translation>
    </message>
    <message>
        <source>nobody told us about this one – an old provider?</source>
        <translation>o tomto serveru není nic známo – bývalý poskytovatel?</translation>
    </message>
    <message>
        <source>No mail server is known in the DNS.</source>
        <translation>V DNS není uveden žádný poštovní server.</translation>
    </message>
    <message>
        <source>asked next</source>
        <translation>na řadě jako další</translation>
    </message>
    <message>
        <source>asked after that</source>
        <translation>na řadě potom</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>priorita %1</translation>
    </message>
    <message>
        <source>Mail servers in the order in which they are asked</source>
        <translation>Poštovní servery v pořadí, v jakém jsou zkoušeny</translation>
    </message>
    <message>
        <source>asked first</source>
        <translation>na řadě jako první</translation>
    </message>
</context>
<context>
    <name>ui::LastEvent</name>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 přestal odpovídat.</translation>
    </message>
    <message>
        <source>%1 takes mail again, after %2. No mail came meanwhile.</source>
        <translation>%1 opět přijímá poštu, po %2. Mezitím žádná nepřišla.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes mail again, after %2. %n message(s) came here meanwhile.</source>
        <translation>
            <numerusform>%1 opět přijímá poštu, po %2. Mezitím sem přišla %n zpráva.</numerusform>
            <numerusform>%1 opět přijímá poštu, po %2. Mezitím sem přišly %n zprávy.</numerusform>
            <numerusform>%1 opět přijímá poštu, po %2. Mezitím sem přišlo %n zpráv.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Light</name>
    <message>
        <source>DNS and network</source>
        <translation>DNS a síť</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Poštovní server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifrování</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>je třeba změnit</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>může být lepší</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>nebylo možné zkontrolovat</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ještě nezkontrolováno</translation>
    </message>
    <message>
        <source>not all could be checked</source>
        <translation>nebylo možné zkontrolovat vše</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>zatím neznámý</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>odpovídá %1 z %2</translation>
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
        <translation>v průměru</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>od nejmenší po největší</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 on average, from %2 to %3</source>
        <translation>v průměru %1, od %2 do %3</translation>
    </message>
    <message>
        <source>Last %1. Least %2, most %3, at %4.</source>
        <translation>Naposledy %1. Nejméně %2, nejvíce %3, a to %4.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Průměr</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Nejméně</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Nejvíce</translation>
    </message>
</context>
<context>
    <name>ui::ListModel</name>
    <message>
        <source>Read at %1</source>
        <translation>Načteno %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>not for sure</source>
        <translation>není jisté</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>zatím ne</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>právě teď</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>před %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Seznam</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Načteno</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Úplný</translation>
    </message>
</context>
<context>
    <name>ui::ListTable</name>
    <message>
        <source>Lists of addresses</source>
        <translation>Seznamy adres</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>Without contact with the relay service its log cannot be seen.</source>
        <translation>Bez spojení se službou předávání nelze vidět její protokol.</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>Nic neodpovídá.</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>Služba zatím nic nezapsala.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). The service keeps the last 5,000.</source>
        <translation>
            <numerusform>%Ln řádek. Služba uchovává posledních 5 000.</numerusform>
            <numerusform>%Ln řádky. Služba uchovává posledních 5 000.</numerusform>
            <numerusform>%Ln řádků. Služba uchovává posledních 5 000.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the selection</source>
        <translation>&amp;Kopírovat výběr</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Kopírovat vše</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>From information up</source>
        <translation>Od informací výš</translation>
    </message>
    <message>
        <source>Warnings and problems</source>
        <translation>Varování a problémy</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>Jen problémy</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Které řádky se ukazují</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Hledat v řádcích</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Sledovat</translation>
    </message>
    <message>
        <source>Follow what is written</source>
        <translation>Sledovat, co přibývá</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Protokol služby</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Balíček pro podporu…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Balíček pro podporu</translation>
    </message>
</context>
<context>
    <name>ui::MachinePage</name>
    <message>
        <source>This machine</source>
        <translation>Tento počítač</translation>
    </message>
    <message>
        <source>This cannot be the name of a machine on the Internet. Write one such as mx2.firma.cz.</source>
        <translation>To nemůže být jméno počítače na internetu. Napište jméno jako mx2.firma.cz.</translation>
    </message>
    <message>
        <source>This is the name of your mail server. This machine needs one of its own, such as mx2.firma.cz.</source>
        <translation>To je jméno vašeho poštovního serveru. Tento počítač potřebuje vlastní, například mx2.firma.cz.</translation>
    </message>
    <message>
        <source>Under “More”: write where mail is taken as address and port, such as *:25.</source>
        <translation>V části „Více“: napište, kde se pošta přijímá, jako adresu a port, například *:25.</translation>
    </message>
    <message>
        <source>Under “More”: write the public address as numbers, such as 203.0.113.5.</source>
        <translation>V části „Více“: napište veřejnou adresu číslicemi, například 203.0.113.5.</translation>
    </message>
    <message>
        <source>Between this machine and the Internet there is a router. In it, under “Port forwarding” or “NAT”:</source>
        <translation>Mezi tímto počítačem a internetem je router. V něm, v části „Přesměrování portů“ nebo „NAT“:</translation>
    </message>
    <message>
        <source>1. Add a rule: TCP, port 25 from outside goes to %1, port %2.</source>
        <translation>1. Přidejte pravidlo: TCP, port 25 zvenku vede na %1, port %2.</translation>
    </message>
    <message>
        <source>2. Let the sender&apos;s address stay as it is (no masquerading for this rule).</source>
        <translation>2. Adresu odesílatele nechte, jak je (pro toto pravidlo bez maškarády).</translation>
    </message>
    <message>
        <source>3. Give this machine always the same address in your network.</source>
        <translation>3. Tomuto počítači ve své síti přidělujte vždy stejnou adresu.</translation>
    </message>
    <message>
        <source>Other mail servers look for it under this name; it will be in the MX record.</source>
        <translation>Pod tímto jménem ho hledají ostatní poštovní servery; bude v záznamu MX.</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Prohlíží se tento počítač…</translation>
    </message>
    <message>
        <source>This machine could not be looked at.</source>
        <translation>Tento počítač se nepodařilo prohlédnout.</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>Co bylo zjištěno:</translation>
    </message>
    <message>
        <source>Na&amp;me of this machine on the Internet</source>
        <translation>&amp;Jméno tohoto počítače na internetu</translation>
    </message>
    <message>
        <source>Name of this machine on the Internet</source>
        <translation>Jméno tohoto počítače na internetu</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Zkontrolovat &amp;znovu</translation>
    </message>
    <message>
        <source>Look at this machine again</source>
        <translation>Prohlédnout tento počítač znovu</translation>
    </message>
    <message>
        <source>Server that passes mail on (smarthost)</source>
        <translation>Server, který předává poštu dál (smarthost)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Více</translation>
    </message>
    <message>
        <source>Takes mai&amp;l at (address:port)</source>
        <translation>Př&amp;ijímá poštu na (adresa:port)</translation>
    </message>
    <message>
        <source>Takes mail at (address:port)</source>
        <translation>Přijímá poštu na (adresa:port)</translation>
    </message>
    <message>
        <source>The usual value is *:25: every address of this machine, the port for mail.</source>
        <translation>Obvyklá hodnota je *:25: všechny adresy tohoto počítače, port pro poštu.</translation>
    </message>
    <message>
        <source>Publi&amp;c address</source>
        <translation>Veřejná &amp;adresa</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Veřejná adresa</translation>
    </message>
    <message>
        <source>only if it was not found</source>
        <translation>jen pokud nebyla zjištěna</translation>
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
        <translation>&amp;Zobrazení</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Barvy</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Nastavit…</translation>
    </message>
    <message>
        <source>&amp;Quit the window (the relay keeps running)</source>
        <translation>&amp;Ukončit okno (služba běží dál)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Podle &amp;plochy</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Světlé</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tmavé</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Přehled</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>Domains &amp;&amp; servers</source>
        <translation>Domény a servery</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokol</translation>
    </message>
</context>
<context>
    <name>ui::MaintenanceBar</name>
    <message>
        <source>Pause for maintenance</source>
        <translation>Pozastavit kvůli údržbě</translation>
    </message>
    <message>
        <source>Keeps the mail here while you work on your mail server. It ends by itself.</source>
        <translation>Po dobu práce na vašem poštovním serveru zůstane pošta zde. Údržba skončí sama.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>Ukončit údržbu</translation>
    </message>
    <message>
        <source>What was kept is handed over now.</source>
        <translation>Uchovaná pošta se ihned předá.</translation>
    </message>
    <message>
        <source>All mail servers</source>
        <translation>Všechny poštovní servery</translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>As in the MX record, such as mx2.firma.cz. Empty: the name of this machine.</source>
        <translation>Jako v záznamu MX, například mx2.firma.cz. Prázdné: název tohoto počítače.</translation>
    </message>
    <message>
        <source>Address and port, such as *:25; the star stands for every address of this machine.</source>
        <translation>Adresa a port, například *:25; hvězdička je každá adresa tohoto počítače.</translation>
    </message>
    <message>
        <source>How the world sees this machine behind a router. Empty: its own addresses.</source>
        <translation>Jak svět vidí tento počítač za routerem. Prázdné: jeho vlastní adresy.</translation>
    </message>
    <message>
        <source>A mail server that passes them on (smarthost), such as smtp.provider.cz:587. Needed where port 25 does not lead out. Empty: straight to the servers of their addressees.</source>
        <translation>Poštovní server, který je předá dál (smarthost), například smtp.provider.cz:587. Je nutný tam, kde port 25 nevede ven. Prázdné: přímo na servery adresátů.</translation>
    </message>
    <message>
        <source>when it offers it</source>
        <translation>když ho nabízí</translation>
    </message>
    <message>
        <source>always</source>
        <translation>vždy</translation>
    </message>
    <message>
        <source>always, and its certificate must be valid</source>
        <translation>vždy, a jeho certifikát musí být platný</translation>
    </message>
    <message>
        <source>The name under which the password is kept: restantectl secret set NAME. Empty: none is needed.</source>
        <translation>Název, pod kterým je uloženo heslo: restantectl secret set NÁZEV. Prázdné: žádné není potřeba.</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Název tohoto serveru</translation>
    </message>
    <message>
        <source>Takes mail at, one a line</source>
        <translation>Přijímá poštu na, každé na řádek</translation>
    </message>
    <message>
        <source>Public addresses, one a line</source>
        <translation>Veřejné adresy, každá na řádek</translation>
    </message>
    <message>
        <source>Send notices and alerts by</source>
        <translation>Oznámení a upozornění odesílat přes</translation>
    </message>
    <message>
        <source>Encryption towards it</source>
        <translation>Šifrování k němu</translation>
    </message>
    <message>
        <source>Login there</source>
        <translation>Přihlášení k němu</translation>
    </message>
</context>
<context>
    <name>ui::NoticeList</name>
    <message>
        <source>Notices to senders</source>
        <translation>Oznámení odesílatelům</translation>
    </message>
    <message>
        <source>Whole address of a sender</source>
        <translation>Celá adresa odesílatele</translation>
    </message>
    <message>
        <source>Search by the whole address of a sender</source>
        <translation>Hledat podle celé adresy odesílatele</translation>
    </message>
    <message>
        <source>Only who was told</source>
        <translation>Jen komu bylo oznámeno</translation>
    </message>
    <message>
        <source>No notice fits. The search is for the whole address, as the mail named it.</source>
        <translation>Žádné oznámení nevyhovuje. Hledá se celá adresa tak, jak byla uvedena ve zprávě.</translation>
    </message>
    <message>
        <source>Only who was &amp;told</source>
        <translation>Jen &amp;komu bylo oznámeno</translation>
    </message>
</context>
<context>
    <name>ui::NoticeModel</name>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Odesílatel</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Jak to dopadlo</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(bez odesílatele)</translation>
    </message>
    <message>
        <source>Due after %1</source>
        <translation>Oznámí se po %1</translation>
    </message>
    <message>
        <source>About the mail %1</source>
        <translation>Ke zprávě %1</translation>
    </message>
    <message>
        <source>The notice is the mail %1</source>
        <translation>Oznámení je zpráva %1</translation>
    </message>
    <message>
        <source>%1; the notice: %2</source>
        <translation>%1; oznámení: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoticeSetupPage</name>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>po %1</translation>
    </message>
    <message>
        <source>Notices &amp; alerts</source>
        <translation>Oznámení a výstrahy</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 není e-mailová adresa.</translation>
    </message>
    <message>
        <source>%1 is on your own mail server. An alert that it is away could not arrive there. Take a mailbox elsewhere.</source>
        <translation>%1 je na vašem poštovním serveru. Výstraha, že neběží, by tam nedošla. Použijte schránku jinde.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <translation>%1 je tu dvakrát.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n addresses can be told.</source>
        <translation>
            <numerusform>Výstrahy mohou jít nejvýš na %n adresu.</numerusform>
            <numerusform>Výstrahy mohou jít nejvýš na %n adresy.</numerusform>
            <numerusform>Výstrahy mohou jít nejvýš na %n adres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// or http://.</source>
        <translation>To není webová adresa. Začíná https:// nebo http://.</translation>
    </message>
    <message>
        <source>The address of ntfy ends with its topic, such as https://ntfy.sh/our-mail.</source>
        <translation>Adresa ntfy končí tématem, například https://ntfy.sh/our-mail.</translation>
    </message>
    <message>
        <source>A mailbox that is not on your own mail server. Without one, warnings show only on this screen.</source>
        <translation>Schránka, která není na vašem poštovním serveru. Bez ní se upozornění ukazují jen na této obrazovce.</translation>
    </message>
    <message>
        <source>After the last page a test alert goes to each new address; the code in it proves that it arrives.</source>
        <translation>Po poslední stránce jde na každou novou adresu zkušební výstraha; kód v ní prokáže, že dochází.</translation>
    </message>
    <message>
        <source>Cannot leave: port 25 leads nowhere from here. Enter a server that passes mail on, on the page “This machine”.</source>
        <translation>Nemohou odejít: port 25 odtud nikam nevede. Zadejte na stránce „Tento počítač“ server, který předává poštu dál.</translation>
    </message>
    <message>
        <source>What senders are told</source>
        <translation>Co se dozvědí odesílatelé</translation>
    </message>
    <message>
        <source>When mail waits here for long, its sender gets a notice in plain words. Lists and automatic mail never do.</source>
        <translation>Když tu pošta čeká dlouho, dostane odesílatel srozumitelné oznámení. Konference a automatická pošta nikdy.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kdo</translation>
    </message>
    <message>
        <source>Who is told of a delay</source>
        <translation>Komu se oznámí zdržení</translation>
    </message>
    <message>
        <source>senders who are proved to be who they say (recommended)</source>
        <translation>odesílatelé, kteří jsou prokazatelně tím, za koho se vydávají (doporučeno)</translation>
    </message>
    <message>
        <source>all senders</source>
        <translation>všichni odesílatelé</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nikdo</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>Kd&amp;y</translation>
    </message>
    <message>
        <source>When senders are told</source>
        <translation>Kdy se to odesílatelé dozvědí</translation>
    </message>
    <message>
        <source>&amp;Language, if the mail shows none</source>
        <translation>&amp;Jazyk, když ho zpráva neprozradí</translation>
    </message>
    <message>
        <source>Language of notices</source>
        <translation>Jazyk oznámení</translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>Co se dozvíte vy</translation>
    </message>
    <message>
        <source>&amp;E-mail for alerts</source>
        <translation>&amp;E-mail pro výstrahy</translation>
    </message>
    <message>
        <source>E-mail for alerts</source>
        <translation>E-mail pro výstrahy</translation>
    </message>
    <message>
        <source>Lan&amp;guage of alerts</source>
        <translation>Jazyk výst&amp;rah</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <translation>Jazyk výstrah</translation>
    </message>
    <message>
        <source>Webhook (for chat programs and the like)</source>
        <translation>Webhook (pro chatovací programy a podobně)</translation>
    </message>
    <message>
        <source>Web add&amp;ress</source>
        <translation>&amp;Webová adresa</translation>
    </message>
    <message>
        <source>Web address of the webhook</source>
        <translation>Webová adresa webhooku</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formát</translation>
    </message>
    <message>
        <source>Format of the webhook</source>
        <translation>Formát webhooku</translation>
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
        <translation>Oznámení, jak je uvidí čtenář</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message>
        <source>&amp;Outages and notices</source>
        <translation>&amp;Výpadky a oznámení</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Texty</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be said about outages and notices.</source>
        <translation>Bez spojení se službou nelze o výpadcích a oznámeních nic říci.</translation>
    </message>
    <message>
        <source>No domain is protected yet, so there is nobody to tell.</source>
        <translation>Zatím není chráněna žádná doména, není tedy komu co oznamovat.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Oznámení</translation>
    </message>
</context>
<context>
    <name>ui::OpenTask</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>several domains or addresses</comment>
        <translation>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n další</numerusform>
            <numerusform>%1 a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is not set up yet: it knows no domain and takes no mail.</source>
        <translation>Záložní server ještě není nastaven: nezná žádnou doménu a nepřijímá poštu.</translation>
    </message>
    <message>
        <source>The MX record is still missing at %1: no sender can find this backup.</source>
        <translation>Záznam MX ještě chybí: %1. Žádný odesílatel tento záložní server nenajde.</translation>
    </message>
    <message>
        <source>Nobody has connected from the internet yet: it is not certain that mail can reach this machine.</source>
        <translation>Z internetu se ještě nikdo nepřipojil: není jisté, že se sem pošta dostane.</translation>
    </message>
    <message>
        <source>Nobody is alerted while this window is closed: there is no address for alerts yet.</source>
        <translation>Když je toto okno zavřené, nikdo se o potížích nedozví: chybí adresa pro výstrahy.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that alerts arrive at %1.</source>
        <translation>Ještě nikdo nepotvrdil, že výstrahy docházejí: %1.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave: no mail server on the internet can be reached from here.</source>
        <translation>Oznámení odesílatelům nemohou odejít: odsud není dostupný žádný poštovní server na internetu.</translation>
    </message>
    <message>
        <source>The internet address of this backup has no proper name yet (%1): many would refuse its notices.</source>
        <translation>IP adresa tohoto záložního serveru ještě nemá správné jméno (%1): mnozí by jeho oznámení odmítli.</translation>
    </message>
    <message>
        <source>Not all addresses of %1 are known: in an outage mail to the others cannot be judged.</source>
        <translation>Nejsou známé všechny adresy: %1. Při výpadku nelze posoudit poštu pro ty ostatní.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Nastavit…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co s tím</translation>
    </message>
    <message>
        <source>How to confirm</source>
        <translation>Jak potvrdit</translation>
    </message>
    <message>
        <source>Import addresses…</source>
        <translation>Načíst adresy…</translation>
    </message>
</context>
<context>
    <name>ui::OutageCard</name>
    <message>
        <source>The mail server is away</source>
        <translation>Poštovní server není dostupný</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>Postpone 4 h</source>
        <translation>Odložit o 4&#xa0;h</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>Neoznamovat</translation>
    </message>
    <message>
        <source>Tell by schedule again</source>
        <translation>Zase oznamovat podle plánu</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet smí jen nahlížet, nic měnit.</translation>
    </message>
    <message>
        <source>As far as is known now, nobody else is to be told.</source>
        <translation>Podle toho, co je teď známo, se už nikomu nic oznamovat nebude.</translation>
    </message>
</context>
<context>
    <name>ui::OutagePanel</name>
    <message>
        <source>No mail server is away now.</source>
        <translation>Všechny poštovní servery jsou teď dostupné.</translation>
    </message>
    <message numerus="yes">
        <source>Ended outages (%Ln)</source>
        <translation>
            <numerusform>Skončený výpadek (%Ln)</numerusform>
            <numerusform>Skončené výpadky (%Ln)</numerusform>
            <numerusform>Skončené výpadky (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Your mail servers</source>
        <translation>Vaše poštovní servery</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Co vyžaduje pozornost</translation>
    </message>
    <message>
        <source>age of the oldest mail</source>
        <translation>stáří nejstarší pošty</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>asi %n den</numerusform>
            <numerusform>asi %n dny</numerusform>
            <numerusform>asi %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>room at this rate, %1 free</source>
        <translation>do zaplnění tímto tempem, volno %1</translation>
    </message>
    <message>
        <source>free for mail, not filling up</source>
        <translation>volného místa, nezaplňuje se</translation>
    </message>
    <message>
        <source>messages kept</source>
        <translation>uložené zprávy</translation>
    </message>
    <message>
        <source>room for mail</source>
        <translation>místo pro poštu</translation>
    </message>
    <message>
        <source>The last report is from %1, %2 ago.</source>
        <translation>Poslední zpráva o stavu: %1 (před %2).</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stav: %1</translation>
    </message>
    <message>
        <source>addresses on hold</source>
        <translation>pozastavené adresy</translation>
    </message>
    <message numerus="yes">
        <source>message(s) kept (%1)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>uložená zpráva (%1)</numerusform>
            <numerusform>uložené zprávy (%1)</numerusform>
            <numerusform>uložených zpráv (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>address(es) on hold, waiting for your decision</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>pozastavená adresa, čeká na vaše rozhodnutí</numerusform>
            <numerusform>pozastavené adresy, čekají na vaše rozhodnutí</numerusform>
            <numerusform>pozastavených adres, čeká na vaše rozhodnutí</numerusform>
        </translation>
    </message>
    <message>
        <source>age of the oldest mail, next try at %1</source>
        <translation>stáří nejstarší pošty, další pokus v %1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of this backup is valid for another %n day(s).</source>
        <translation>
            <numerusform>Certifikát tohoto záložního serveru platí ještě %n den.</numerusform>
            <numerusform>Certifikát tohoto záložního serveru platí ještě %n dny.</numerusform>
            <numerusform>Certifikát tohoto záložního serveru platí ještě %n dní.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Co ještě zbývá</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Co se stalo naposledy</translation>
    </message>
</context>
<context>
    <name>ui::PlaceholderBar</name>
    <message>
        <source>the name of this backup server</source>
        <translation>jméno tohoto záložního serveru</translation>
    </message>
    <message>
        <source>the domain that the mail is for</source>
        <translation>doména, do které zpráva směřuje</translation>
    </message>
    <message>
        <source>the subject of the mail</source>
        <translation>předmět zprávy</translation>
    </message>
    <message>
        <source>when the mail was sent</source>
        <translation>kdy byla zpráva odeslána</translation>
    </message>
    <message>
        <source>whom the mail is for</source>
        <translation>komu je zpráva určena</translation>
    </message>
    <message>
        <source>a sentence that says why the mail waits</source>
        <translation>věta, proč zpráva čeká</translation>
    </message>
    <message>
        <source>until when delivery is tried</source>
        <translation>do kdy se doručení zkouší</translation>
    </message>
    <message>
        <source>other mails of the sender that wait as well</source>
        <translation>další zprávy odesílatele, které také čekají</translation>
    </message>
    <message>
        <source>for each recipient, why the mail was not delivered</source>
        <translation>u každého příjemce, proč zpráva nebyla doručena</translation>
    </message>
    <message>
        <source>what the sender can do</source>
        <translation>co může odesílatel udělat</translation>
    </message>
    <message>
        <source>the mails that were delivered</source>
        <translation>zprávy, které byly doručeny</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Vložit:</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Vložit %1</translation>
    </message>
    <message>
        <source>Insert %1: %2</source>
        <translation>Vložit %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Náhled</translation>
    </message>
    <message>
        <source>What senders to %1 are told of a delay. The mail in it is made up.</source>
        <translation>Co se o zpoždění dozvědí odesílatelé, kteří píšou do domény %1. Zpráva v ukázce je vymyšlená.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Jazyk oznámení</translation>
    </message>
    <message>
        <source>Change the &amp;words…</source>
        <translation>Upravit &amp;text…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Upravit text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message numerus="yes">
        <source>%Ln address(es) of %1</source>
        <translation>
            <numerusform>%Ln adresa domény %1</numerusform>
            <numerusform>%Ln adresy domény %1</numerusform>
            <numerusform>%Ln adres domény %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no address of %1 in this file. Is it the right file, and the right domain?</source>
        <translation>V tomto souboru není žádná adresa domény %1. Je to ten správný soubor a správná doména?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>%Ln řádku nebylo rozumět a vynechává se:</numerusform>
            <numerusform>%Ln řádkům nebylo rozumět a vynechávají se:</numerusform>
            <numerusform>%Ln řádkům nebylo rozumět a vynechávají se:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Řádky, kterým nebylo rozumět</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repetition(s), each address counts once</source>
        <translation>
            <numerusform>%Ln opakování; každá adresa se počítá jednou</numerusform>
            <numerusform>%Ln opakování; každá adresa se počítá jednou</numerusform>
            <numerusform>%Ln opakování; každá adresa se počítá jednou</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of other domains, left out: %1</source>
        <translation>
            <numerusform>%Ln adresa jiné domény se vynechává: %1</numerusform>
            <numerusform>%Ln adresy jiných domén se vynechávají: %1</numerusform>
            <numerusform>%Ln adres jiných domén se vynechává: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more addresses than there is room for: the rest was not read. So it cannot be taken for a complete list.</source>
        <translation>Soubor má více adres, než kolik je místa: zbytek se nečetl. Proto nemůže platit za úplný seznam.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln další</numerusform>
            <numerusform>a %Ln dalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrimaryModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Asked again at %1</source>
        <translation>Další dotaz: %1</translation>
    </message>
</context>
<context>
    <name>ui::PrimaryPage</name>
    <message>
        <source>Your mail server</source>
        <translation>Váš poštovní server</translation>
    </message>
    <message>
        <source>Testing. No mail is sent.</source>
        <translation>Probíhá zkouška. Žádná pošta se neposílá.</translation>
    </message>
    <message>
        <source>The test failed at: %1. You can go on and come back later; mail is kept until the server takes it.</source>
        <translation>Zkouška selhala v kroku: %1. Můžete pokračovat a vrátit se později; pošta se ukládá, dokud ji server nepřijme.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>Server odpověděl.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Zkouška byla zastavena.</translation>
    </message>
    <message>
        <source>Looking for the mail server of %1 in the DNS…</source>
        <translation>Hledá se poštovní server domény %1 v DNS…</translation>
    </message>
    <message>
        <source>The DNS of %1 names %2 as its mail server.</source>
        <translation>DNS domény %1 uvádí jako poštovní server %2.</translation>
    </message>
    <message>
        <source>The DNS of %1 names no other mail server. Please write its name or address.</source>
        <translation>DNS domény %1 neuvádí žádný jiný poštovní server. Napište prosím jeho jméno nebo adresu.</translation>
    </message>
    <message>
        <source>The DNS of %1 could not be asked. Please write the name or address of the mail server.</source>
        <translation>DNS domény %1 neodpovědělo. Napište prosím jméno nebo adresu poštovního serveru.</translation>
    </message>
    <message>
        <source>Which server does the firm&apos;s mail belong to? Restante keeps mail while it does not answer and hands it over when it does.</source>
        <translation>Na který server patří pošta firmy? Restante poštu ukládá, když server neodpovídá, a předá ji, až odpoví.</translation>
    </message>
    <message>
        <source>&amp;Mail server (name or address, with the port if it is not 25)</source>
        <translation>&amp;Poštovní server (jméno nebo adresa, s portem, pokud není 25)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Poštovní server</translation>
    </message>
    <message>
        <source>mail.firma.cz:25</source>
        <translation>mail.firma.cz:25</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Vyzkoušet spojení</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Vyzkoušet spojení</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Zastavit zkoušku</translation>
    </message>
    <message>
        <source>This is not a mail server. Write its name or address, such as mail.firma.cz or 192.168.1.10:25.</source>
        <translation>To není poštovní server. Napište jeho jméno nebo adresu, například mail.firma.cz nebo 192.168.1.10:25.</translation>
    </message>
    <message>
        <source>This is the name of this machine itself. Which server is the mail handed over to?</source>
        <translation>To je jméno tohoto počítače. Kterému serveru se má pošta předávat?</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>Zas&amp;tavit zkoušku</translation>
    </message>
</context>
<context>
    <name>ui::ProofView</name>
    <message>
        <source>A real message shows that the whole way works: through this backup and into your mail server.</source>
        <translation>Skutečná zpráva ukáže, že celá cesta funguje: přes tento záložní server až do vašeho poštovního serveru.</translation>
    </message>
    <message>
        <source>Send it &amp;to (somebody who can look whether it has come)</source>
        <translation>Poslat &amp;komu (někomu, kdo se může podívat, zda přišla)</translation>
    </message>
    <message>
        <source>Recipient of the test message</source>
        <translation>Příjemce zkušební zprávy</translation>
    </message>
    <message>
        <source>With a &amp;simulated outage (your mail server is left alone for 20 seconds)</source>
        <translation>S předstíraným &amp;výpadkem (váš poštovní server má 20 sekund klid)</translation>
    </message>
    <message>
        <source>With a simulated outage</source>
        <translation>S předstíraným výpadkem</translation>
    </message>
    <message>
        <source>Mail for your mail server waits here meanwhile, and is handed over afterwards.</source>
        <translation>Pošta pro váš poštovní server zde mezitím čeká a potom se předá.</translation>
    </message>
    <message>
        <source>Send a test &amp;message</source>
        <translation>Poslat zkušební &amp;zprávu</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>Poslat další zkušební &amp;zprávu</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet smí jen nahlížet, nic měnit.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Z&amp;astavit</translation>
    </message>
    <message>
        <source>Stop the test message</source>
        <translation>Zastavit zkušební zprávu</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zastavuje se…</translation>
    </message>
    <message>
        <source>The message is on its way…</source>
        <translation>Zpráva je na cestě…</translation>
    </message>
    <message>
        <source>There is no news of it. If the message was accepted, it is delivered all the same: look in the queue and the history.</source>
        <translation>Nejsou o ní žádné zprávy. Pokud byla přijata, přesto se doručí: podívejte se do fronty a do historie.</translation>
    </message>
    <message>
        <source>Its number here is %1; it is in the history.</source>
        <translation>Její číslo zde je %1; najdete ji v historii.</translation>
    </message>
    <message>
        <source>Its number here is %1; it is in the queue.</source>
        <translation>Její číslo zde je %1; najdete ji ve frontě.</translation>
    </message>
</context>
<context>
    <name>ui::QueueActions</name>
    <message numerus="yes">
        <source>Return the mail for %n address(es) to the senders? They are told by the rules for notices. This cannot be undone.</source>
        <translation>
            <numerusform>Vrátit poštu pro %n adresu odesílateli? Dozví se to podle pravidel pro oznámení. Nelze to vzít zpět.</numerusform>
            <numerusform>Vrátit poštu pro %n adresy odesílatelům? Dozvědí se to podle pravidel pro oznámení. Nelze to vzít zpět.</numerusform>
            <numerusform>Vrátit poštu pro %n adres odesílatelům? Dozvědí se to podle pravidel pro oznámení. Nelze to vzít zpět.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the mail for %n address(es)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>Odstranit poštu pro %n adresu? Nebude doručena a odesílatel se to nedozví.</numerusform>
            <numerusform>Odstranit poštu pro %n adresy? Nebude doručena a odesílatelé se to nedozvědí.</numerusform>
            <numerusform>Odstranit poštu pro %n adres? Nebude doručena a odesílatelé se to nedozvědí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return mail</source>
        <translation>Vrátit poštu</translation>
    </message>
    <message>
        <source>Remove mail</source>
        <translation>Odstranit poštu</translation>
    </message>
    <message>
        <source>All that fit the filter, also those that are not in sight.</source>
        <translation>Všechny, které vyhovují filtru, i ty, které nejsou vidět.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>&amp;Vrátit</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet smí jen nahlížet, nic měnit.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln</source>
        <translation>
            <numerusform>&amp;Všechny (%Ln)</numerusform>
            <numerusform>&amp;Všechny (%Ln)</numerusform>
            <numerusform>&amp;Všechny (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>All that fit the filter</source>
        <translation>Všechny, které vyhovují filtru</translation>
    </message>
    <message>
        <source>Do it to all that fit the filter, also those that are not in sight.</source>
        <translation>Provést se všemi, které vyhovují filtru, i s těmi, které nejsou vidět.</translation>
    </message>
    <message>
        <source>Nothing here: no mail fits.</source>
        <translation>Nic tu není: žádná pošta nevyhovuje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln adresa</numerusform>
            <numerusform>%Ln adresy</numerusform>
            <numerusform>%Ln adres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln vybraná</numerusform>
            <numerusform>%Ln vybrané</numerusform>
            <numerusform>%Ln vybraných</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>o %n den déle</numerusform>
            <numerusform>o %n dny déle</numerusform>
            <numerusform>o %n dní déle</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Zkusit hned</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Pozastavit</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>&amp;Uvolnit</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>Čekat dé&amp;le</translation>
    </message>
    <message>
        <source>Retur&amp;n…</source>
        <translation>Vrá&amp;tit…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Odstranit…</translation>
    </message>
</context>
<context>
    <name>ui::QueueDetails</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Kopírovat podrobnosti</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopírovat podrobnosti</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Hlavičky</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Podrobnosti se zobrazí po výběru řádku.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Načítá se…</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(oznámení, bez odesílatele)</translation>
    </message>
    <message>
        <source>Arrived: %1, %2</source>
        <translation>Přijato: %1, %2</translation>
    </message>
    <message>
        <source>Sent by: %1 (%2), %3</source>
        <translation>Poslal: %1 (%2), %3</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nešifrováno</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Číslo: %1</translation>
    </message>
    <message>
        <source>To: %1 – %2</source>
        <translation>Komu: %1 – %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Další pokus: %1.</translation>
    </message>
    <message>
        <source>SPF: %1</source>
        <translation>SPF: %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>neověřeno</translation>
    </message>
    <message>
        <source>none – the sender&apos;s domain does not say who may send its mail</source>
        <translation>none – doména odesílatele neříká, kdo smí její poštu posílat</translation>
    </message>
    <message>
        <source>neutral – the sender&apos;s domain leaves it open</source>
        <translation>neutral – doména odesílatele to nechává otevřené</translation>
    </message>
    <message>
        <source>pass – the sender&apos;s domain allows this server</source>
        <translation>pass – doména odesílatele tento server povoluje</translation>
    </message>
    <message>
        <source>fail – the sender&apos;s domain says that this is forged</source>
        <translation>fail – podle domény odesílatele je to podvrh</translation>
    </message>
    <message>
        <source>softfail – the sender&apos;s domain thinks that this is forged</source>
        <translation>softfail – podle domény odesílatele je to nejspíš podvrh</translation>
    </message>
    <message>
        <source>temperror – the DNS could not be asked</source>
        <translation>temperror – DNS neodpovědělo</translation>
    </message>
    <message>
        <source>permerror – the record of the sender&apos;s domain is faulty</source>
        <translation>permerror – záznam domény odesílatele je chybný</translation>
    </message>
    <message>
        <source>If it is not delivered, it is given up at %1 at the earliest.</source>
        <translation>Pokud se zprávu nepodaří doručit, pokusy skončí nejdříve %1.</translation>
    </message>
    <message>
        <source>Last &amp;session</source>
        <translation>Poslední &amp;relace</translation>
    </message>
    <message>
        <source>Show what was said on the last session with the mail server</source>
        <translation>Zobrazit průběh poslední relace s poštovním serverem</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Poslední relace</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Komu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Stáří</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pokusů</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Další pokus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(oznámení, bez odesílatele)</translation>
    </message>
</context>
<context>
    <name>ui::QueuePage</name>
    <message>
        <source>Search in sender and recipient</source>
        <translation>Hledat v odesílateli a příjemci</translation>
    </message>
    <message>
        <source>Kept mail</source>
        <translation>Uložená pošta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Od nejstarší</translation>
    </message>
    <message>
        <source>Next try first</source>
        <translation>Podle dalšího pokusu</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Od největší</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>Podle domény</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Odstraňuje se</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zobrazit: %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pozastaveno</translation>
    </message>
</context>
<context>
    <name>ui::ReadySentence</name>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
    <message>
        <source>To tell people:</source>
        <translation>Co říci lidem:</translation>
    </message>
    <message>
        <source>for staff</source>
        <translation>pro zaměstnance</translation>
    </message>
    <message>
        <source>for customers</source>
        <translation>pro zákazníky</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Komu je věta určena</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Jazyk věty</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Kopírovat větu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
</context>
<context>
    <name>ui::RecordBox</name>
    <message>
        <source>Copied</source>
        <translation>Zkopírováno</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopírovat: %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordsView</name>
    <message>
        <source>could not be checked</source>
        <translation>nepodařilo se zkontrolovat</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>žádný záznam</translation>
    </message>
    <message>
        <source>Your provider&apos;s name servers</source>
        <translation>Jmenné servery vašeho poskytovatele</translation>
    </message>
    <message>
        <source>What the world remembers until %1</source>
        <translation>Co si svět pamatuje do %1</translation>
    </message>
    <message>
        <source>What the world sees</source>
        <translation>Co vidí svět</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Má být</translation>
    </message>
</context>
<context>
    <name>ui::SendDialog</name>
    <message>
        <source>Send to myself</source>
        <translation>Poslat sobě</translation>
    </message>
    <message>
        <source>The notice is sent as a mail, by the way that notices leave, as it is written now. The mail in it is made up.</source>
        <translation>Oznámení se pošle jako e-mail stejnou cestou, kterou oznámení odcházejí, a to tak, jak je teď napsáno. Zpráva v něm je vymyšlená.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresa</translation>
    </message>
    <message>
        <source>Address that the notice is sent to</source>
        <translation>Adresa, na kterou se oznámení pošle</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Poslat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Poslat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>ui::ServerPanel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>ends by itself at %1</source>
        <translation>skončí sama: %1</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Poštovní server</translation>
    </message>
    <message>
        <source>Its mail server is not known yet.</source>
        <translation>Její poštovní server zatím není znám.</translation>
    </message>
    <message>
        <source>&amp;Tell your mail server…</source>
        <translation>Sdělit &amp;poštovnímu serveru…</translation>
    </message>
    <message>
        <source>Lines for your mail server, so that it lets this backup past</source>
        <translation>Řádky pro váš poštovní server, aby tento záložní server nechal projít</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>seconds</source>
        <translation>sekund</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hodin</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dnů</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Without contact with the relay service its settings cannot be seen.</source>
        <translation>Bez spojení se službou předávání nelze vidět její nastavení.</translation>
    </message>
    <message>
        <source>Only administrators of the relay see and change its settings.</source>
        <translation>Nastavení služby vidí a mění jen její správci.</translation>
    </message>
    <message>
        <source>The settings are being read…</source>
        <translation>Nastavení se načítá…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Obecné</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifikáty</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Úložiště</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Přístup</translation>
    </message>
    <message>
        <source>Earlier settings</source>
        <translation>Dřívější nastavení</translation>
    </message>
    <message>
        <source>Set-up wizard</source>
        <translation>Průvodce nastavením</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Oddíly nastavení</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Zatím nepoužito</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten; take the present values and edit them anew.</source>
        <translation>Někdo jiný mezitím změnil nastavení. Nic nebylo přepsáno; převezměte současné hodnoty a upravte je znovu.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Používá se…</translation>
    </message>
    <message>
        <source>Saved, and in use.</source>
        <translation>Uloženo a používá se.</translation>
    </message>
    <message>
        <source>Nothing is saved until what is marked above is right.</source>
        <translation>Nic se neuloží, dokud nebude opraveno, co je vyznačeno výše.</translation>
    </message>
    <message>
        <source>The service may not write its configuration file %1.</source>
        <translation>Služba nesmí zapisovat do svého souboru s nastavením %1.</translation>
    </message>
    <message>
        <source>&amp;Take the present values</source>
        <translation>&amp;Převzít současné hodnoty</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Zahodit</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Použít</translation>
    </message>
</context>
<context>
    <name>ui::SetupWizard</name>
    <message>
        <source>Set up Restante</source>
        <translation>Nastavení Restante</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zpět</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zavřít</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Další &gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Použít</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>What you write cannot be kept on this machine; please finish in one go.</source>
        <translation>Co napíšete, nelze na tomto počítači uchovat; dokončete to prosím najednou.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Pokračovat později</translation>
    </message>
    <message>
        <source>Closes this window and keeps what you wrote. Nothing is changed yet.</source>
        <translation>Zavře toto okno a uchová, co jste napsali. Zatím se nic nezmění.</translation>
    </message>
</context>
<context>
    <name>ui::SmarthostPanel</name>
    <message>
        <source>Please write the server as well.</source>
        <translation>Uveďte i server.</translation>
    </message>
    <message>
        <source>This is not a server. Write its name, such as smtp.provider.cz, and the port behind a colon if it is not 587.</source>
        <translation>To není server. Napište jeho jméno, například smtp.provider.cz, a za dvojtečku port, pokud to není 587.</translation>
    </message>
    <message>
        <source>This is your own mail server. While it is away, nothing could leave by it.</source>
        <translation>To je váš vlastní poštovní server. Když neběží, nic by přes něj neodešlo.</translation>
    </message>
    <message>
        <source>Please write the user as well.</source>
        <translation>Uveďte i uživatele.</translation>
    </message>
    <message>
        <source>Please write the password as well.</source>
        <translation>Uveďte i heslo.</translation>
    </message>
    <message>
        <source>There cannot be a colon in the user&apos;s name.</source>
        <translation>Ve jménu uživatele nemůže být dvojtečka.</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>To není e-mailová adresa.</translation>
    </message>
    <message>
        <source>This mailbox is on your own mail server. The test needs one elsewhere.</source>
        <translation>Tato schránka je na vašem poštovním serveru. Zkouška potřebuje schránku jinde.</translation>
    </message>
    <message>
        <source>The test failed at: %1.</source>
        <translation>Zkouška selhala při: %1.</translation>
    </message>
    <message>
        <source>The way out works.</source>
        <translation>Cesta ven funguje.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Zkouška byla zastavena.</translation>
    </message>
    <message>
        <source>Notices to senders and alerts leave through this server. Your provider has one, usually with the login of a mailbox that is not on your own mail server.</source>
        <translation>Tímto serverem odcházejí oznámení odesílatelům a výstrahy. Má ho váš poskytovatel, obvykle s přihlášením ke schránce, která není na vašem poštovním serveru.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server that passes mail on</source>
        <translation>Server, který předává poštu dál</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Uživatel</translation>
    </message>
    <message>
        <source>User of the server that passes mail on</source>
        <translation>Uživatel serveru, který předává poštu dál</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Hes&amp;lo</translation>
    </message>
    <message>
        <source>Password for the server that passes mail on</source>
        <translation>Heslo k serveru, který předává poštu dál</translation>
    </message>
    <message>
        <source>kept; write a new one to change it</source>
        <translation>uloženo; změníte zadáním nového</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ši&amp;frování</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Šifrování</translation>
    </message>
    <message>
        <source>always, and the certificate must be valid</source>
        <translation>vždy, a certifikát musí být platný</translation>
    </message>
    <message>
        <source>always, with any certificate</source>
        <translation>vždy, s jakýmkoli certifikátem</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>kde je nabízeno</translation>
    </message>
    <message>
        <source>Test mail t&amp;o</source>
        <translation>Zkušební zpráva na a&amp;dresu</translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation>Zkušební zpráva na adresu</translation>
    </message>
    <message>
        <source>a mailbox elsewhere</source>
        <translation>schránka jinde</translation>
    </message>
    <message>
        <source>Send a &amp;test mail</source>
        <translation>Poslat zkušební zp&amp;rávu</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Poslat zkušební zprávu</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>Zastavit zkušební zprávu</translation>
    </message>
</context>
<context>
    <name>ui::StackedBars</name>
    <message>
        <source>received</source>
        <translation>přijato</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>doručeno</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmítnuto</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>uloženo zde</translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation>přijato: %1</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>doručeno: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>odmítnuto: %1</translation>
    </message>
    <message>
        <source>kept here: %1 on average, %2 at most</source>
        <translation>uloženo zde: v průměru %1, nejvíce %2</translation>
    </message>
    <message>
        <source>Received %1, delivered %2, refused %3.</source>
        <translation>Přijato %1, doručeno %2, odmítnuto %3.</translation>
    </message>
    <message>
        <source>At most %1 were kept here, at %2.</source>
        <translation>Nejvíce zde bylo uloženo %1, a to %2.</translation>
    </message>
    <message>
        <source>Nothing had to be kept here.</source>
        <translation>Nic tu nemuselo být uloženo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Doručeno</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>Kept here on average</source>
        <translation>Uloženo zde v průměru</translation>
    </message>
    <message>
        <source>Kept here at most</source>
        <translation>Uloženo zde nejvíce</translation>
    </message>
</context>
<context>
    <name>ui::Status</name>
    <message>
        <source>All is well</source>
        <translation>Vše v pořádku</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Předává se</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Pozor</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problém</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>Bez spojení</translation>
    </message>
    <message>
        <source>Set-up needed</source>
        <translation>Je třeba nastavit</translation>
    </message>
    <message>
        <source>You are not allowed to see the relay service. Ask its administrator to add you to the group “restante”, then log in again. Mail is not affected.</source>
        <translation>Nemáte oprávnění vidět službu Restante. Požádejte správce, aby vás přidal do skupiny „restante“, a přihlaste se znovu. Pošty se to netýká.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>The relay service and this window are of different versions and do not understand each other. Install the same version of both. Mail is not affected.</source>
        <translation>Služba a toto okno mají různé verze a nerozumějí si. Nainstalujte obojí ve stejné verzi. Pošty se to netýká.</translation>
    </message>
    <message>
        <source>No contact with the relay service. While it does not run, it accepts no mail and hands none over; what it keeps stays on its disk. Start it with: systemctl start restanted</source>
        <translation>Služba Restante se neozývá. Dokud neběží, poštu nepřijímá ani nepředává; co je uloženo, zůstává na jejím disku. Spustíte ji příkazem: systemctl start restanted</translation>
    </message>
    <message>
        <source>Connected to the relay service, waiting for its first report.</source>
        <translation>Spojeno se službou, čeká se na první zprávu o stavu.</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Otevřít frontu</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Nastavit…</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informace</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nezkontrolováno</translation>
    </message>
</context>
<context>
    <name>ui::StatusBanner</name>
    <message>
        <source>Status: %1</source>
        <translation>Stav: %1</translation>
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
        <translation>čeká</translation>
    </message>
    <message>
        <source>running</source>
        <translation>probíhá</translation>
    </message>
    <message>
        <source>good</source>
        <translation>v pořádku</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>podívejte se</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vynecháno</translation>
    </message>
</context>
<context>
    <name>ui::StorageSection</name>
    <message>
        <source>%1 are free on the disk with the kept mail.</source>
        <translation>Na disku s uloženou poštou je volných %1.</translation>
    </message>
    <message numerus="yes">
        <source>As things go, that is enough for %Ln day(s).</source>
        <translation>
            <numerusform>Při současném vývoji to stačí na %Ln den.</numerusform>
            <numerusform>Při současném vývoji to stačí na %Ln dny.</numerusform>
            <numerusform>Při současném vývoji to stačí na %Ln dnů.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then its sender is told that it could not be delivered. The time stands still while your mail server is away: an outage lets no mail expire.</source>
        <translation>Pak se odesílatel dozví, že ji nešlo doručit. Dokud váš poštovní server chybí, čas stojí: výpadek žádnou poštu nepromešká.</translation>
    </message>
    <message>
        <source>Since it came, outages included.</source>
        <translation>Od příchodu, včetně výpadků.</translation>
    </message>
    <message>
        <source>When less is free, new mail is put off: senders try again later.</source>
        <translation>Když je volno méně, nová pošta se odloží: odesílatelé to zkusí později.</translation>
    </message>
    <message>
        <source>Who wrote to whom, and what became of it. These are personal data: keep them no longer than you need them.</source>
        <translation>Kdo komu psal a jak to dopadlo. Jsou to osobní údaje: neuchovávejte je déle, než je potřebujete.</translation>
    </message>
    <message>
        <source>What mail servers said when a delivery failed. Personal data, too.</source>
        <translation>Co řekly poštovní servery, když se doručení nezdařilo. Také osobní údaje.</translation>
    </message>
    <message>
        <source>Try to deliver mail for</source>
        <translation>Zkoušet poštu doručit</translation>
    </message>
    <message>
        <source>Keep mail at most for</source>
        <translation>Poštu nejvýše uchovávat</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Na disku nechat volné</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Historii uchovávat</translation>
    </message>
    <message>
        <source>Keep records of conversations for</source>
        <translation>Záznamy hovorů se servery uchovávat</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Shrnutí</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hotovo.</translation>
    </message>
    <message>
        <source>This will be set up, all at once or not at all:</source>
        <translation>Nastaví se následující, buď vše najednou, nebo nic:</translation>
    </message>
    <message>
        <source>&amp;Take the present values</source>
        <translation>&amp;Převzít současné hodnoty</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Přejít k poli</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Nastavuje se…</translation>
    </message>
    <message>
        <source>It is set up. Restante accepts mail from now on.</source>
        <translation>Je nastaveno. Restante odteď přijímá poštu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Nefunguje to: %1</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Všechno je jako předtím.</translation>
    </message>
    <message>
        <source>It could not be put back: please look at it again.</source>
        <translation>Nepodařilo se to vrátit: podívejte se na to prosím znovu.</translation>
    </message>
    <message>
        <source>It is not known whether anything was changed: please look at it again.</source>
        <translation>Není známo, zda se něco změnilo: podívejte se na to prosím znovu.</translation>
    </message>
    <message>
        <source>Prove that alerts arrive:</source>
        <translation>Prokažte, že výstrahy docházejí:</translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>To do</source>
        <translation>Zbývá udělat</translation>
    </message>
    <message numerus="yes">
        <source>and %n more task(s)</source>
        <translation>
            <numerusform>a %n další úkol</numerusform>
            <numerusform>a %n další úkoly</numerusform>
            <numerusform>a %n dalších úkolů</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TemplateChooser</name>
    <message>
        <source>all domains</source>
        <translation>všechny domény</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Oznámení</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Doména</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Druh oznámení</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Jazyk oznámení</translation>
    </message>
    <message>
        <source>Domain that the text is for</source>
        <translation>Doména, pro kterou text platí</translation>
    </message>
</context>
<context>
    <name>ui::TemplateStudio</name>
    <message>
        <source>Saved: %1</source>
        <translation>Uloženo: %1</translation>
    </message>
    <message>
        <source>Reset a text</source>
        <translation>Vrátit text</translation>
    </message>
    <message>
        <source>Give up your text for this notice (%1)?</source>
        <translation>Zahodit váš text tohoto oznámení (%1)?</translation>
    </message>
    <message>
        <source>Our text takes its place. Yours is not kept.</source>
        <translation>Místo něj bude platit náš text. Váš se neuchová.</translation>
    </message>
    <message>
        <source>The text for all domains takes its place. Yours is not kept.</source>
        <translation>Místo něj bude platit text pro všechny domény. Váš se neuchová.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Vrátit</translation>
    </message>
    <message>
        <source>Your text is gone: %1</source>
        <translation>Váš text byl zahozen: %1</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>As the sender reads it</source>
        <translation>Jak to čte odesílatel</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text oznámení</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Uložit</translation>
    </message>
    <message>
        <source>Dis&amp;card changes</source>
        <translation>Zahodit z&amp;měny</translation>
    </message>
    <message>
        <source>R&amp;eset to ours…</source>
        <translation>Vrátit &amp;náš text…</translation>
    </message>
    <message>
        <source>Send to &amp;myself…</source>
        <translation>&amp;Poslat sobě…</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be saved. What you have written stays here.</source>
        <translation>Bez spojení se službou nelze nic uložit. Co jste napsali, zůstává zde.</translation>
    </message>
    <message>
        <source>Without contact with the relay service its texts cannot be read.</source>
        <translation>Bez spojení se službou nelze její texty přečíst.</translation>
    </message>
    <message>
        <source>Your account may look, but only an administrator of the relay may change the texts.</source>
        <translation>Váš účet smí jen nahlížet; texty smí měnit jen správce služby.</translation>
    </message>
    <message>
        <source>Somebody has changed the saved text since you began. Yours takes its place when you save it.</source>
        <translation>Od chvíle, kdy jste začali psát, někdo uložený text změnil. Když uložíte svůj, nahradí ho.</translation>
    </message>
    <message>
        <source>Not saved yet. What you have written stays here as a draft until you save or discard it.</source>
        <translation>Zatím neuloženo. Co jste napsali, zde zůstává jako koncept, dokud to neuložíte nebo nezahodíte.</translation>
    </message>
    <message>
        <source>Senders are told this text, which is your own.</source>
        <translation>Odesílatelé dostávají tento text, který je váš vlastní.</translation>
    </message>
    <message>
        <source>Senders are told this text, which is ours. What you save takes its place.</source>
        <translation>Odesílatelé dostávají tento text, který je náš. Nahradí ho to, co uložíte.</translation>
    </message>
    <message>
        <source>This domain has no text of its own: senders are told the one for all domains.</source>
        <translation>Tato doména vlastní text nemá: odesílatelé dostávají text pro všechny domény.</translation>
    </message>
    <message>
        <source>Drafts that are not saved: %1</source>
        <translation>Neuložené koncepty: %1</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Open Restante</source>
        <translation>Otevřít Restante</translation>
    </message>
    <message>
        <source>Try delivery now</source>
        <translation>Zkusit předat hned</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Pozastavit upozorňování</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Na 1&#xa0;hodinu</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do zítřka</translation>
    </message>
    <message>
        <source>Notify again now</source>
        <translation>Znovu upozorňovat</translation>
    </message>
    <message>
        <source>Quit the window (the relay keeps running)</source>
        <translation>Ukončit okno (služba běží dál)</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Fronta (%1)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fronta</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Bez oprávnění</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Jiná verze</translation>
    </message>
    <message>
        <source>%1 · maintenance</source>
        <translation>%1 · údržba</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Vrátit</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Vrátit odstranění</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are removed in a moment.</source>
        <translation>
            <numerusform>%n adresa bude za okamžik odstraněna.</numerusform>
            <numerusform>%n adresy budou za okamžik odstraněny.</numerusform>
            <numerusform>%n adres bude za okamžik odstraněno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Zbývá %n sekunda.</numerusform>
            <numerusform>Zbývají %n sekundy.</numerusform>
            <numerusform>Zbývá %n sekund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionCard</name>
    <message>
        <source>%1, in use</source>
        <translation>%1, používá se</translation>
    </message>
    <message>
        <source>Only the way it is written differs.</source>
        <translation>Liší se jen způsob zápisu.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Vrátit se k tomuto</translation>
    </message>
    <message>
        <source>Go back to the configuration of %1</source>
        <translation>Vrátit se k nastavení z %1</translation>
    </message>
</context>
<context>
    <name>ui::VersionsSection</name>
    <message>
        <source>Every change of the settings is kept: the last ten, who made them, and what they changed. Going back to one is a change like any other, and can be undone.</source>
        <translation>Každá změna nastavení se uchovává: posledních deset, kdo je provedl a co změnily. Návrat je změna jako každá jiná a lze ho vzít zpět.</translation>
    </message>
    <message>
        <source>The earlier settings are in use again.</source>
        <translation>Dřívější nastavení se znovu používá.</translation>
    </message>
    <message>
        <source>Undone: the settings are as before.</source>
        <translation>Vzato zpět: nastavení je jako předtím.</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Vrací se…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zpět</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Vzít návrat zpět</translation>
    </message>
</context>
<context>
    <name>ui::WarningAction</name>
    <message>
        <source>Open queue</source>
        <translation>Otevřít frontu</translation>
    </message>
    <message>
        <source>Decide about it</source>
        <translation>Rozhodnout</translation>
    </message>
    <message>
        <source>Show the largest mail</source>
        <translation>Ukázat největší e-maily</translation>
    </message>
    <message>
        <source>Open the domain</source>
        <translation>Otevřít doménu</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>Tell your mail server…</source>
        <translation>Sdělit poštovnímu serveru…</translation>
    </message>
    <message>
        <source>Open notices</source>
        <translation>Otevřít oznámení</translation>
    </message>
    <message>
        <source>Open set-up…</source>
        <translation>Otevřít nastavení…</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Vyměnit certifikát…</translation>
    </message>
</context>
<context>
    <name>ui::WarningCard</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>od %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same cause (%1).</source>
        <translation>
            <numerusform>Se stejnou příčinou ještě %n další (%1).</numerusform>
            <numerusform>Se stejnou příčinou ještě %n další (%1).</numerusform>
            <numerusform>Se stejnou příčinou ještě %n dalších (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Vysvětlit %1</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>Vím o tom</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Připomenout později</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Znovu připomínat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>Za 1&#xa0;hodinu</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>Za 4&#xa0;hodiny</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Zítra ráno</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet smí jen nahlížet, nic měnit.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technické podrobnosti</translation>
    </message>
</context>
<context>
    <name>ui::WarningGroup</name>
    <message>
        <source>Last told at %1.</source>
        <translation>Naposledy ohlášeno: %1.</translation>
    </message>
    <message>
        <source>Nobody is alerted about this.</source>
        <translation>Na toto se nikdo neupozorňuje.</translation>
    </message>
    <message>
        <source>Nobody was alerted yet.</source>
        <translation>Zatím nikomu neohlášeno.</translation>
    </message>
    <message>
        <source>Somebody said at %1 that it is known: no reminders until it becomes worse or is over.</source>
        <translation>Vzato na vědomí (%1): bez připomínek, dokud se to nezhorší nebo neskončí.</translation>
    </message>
    <message>
        <source>No reminders until %1, unless it becomes worse.</source>
        <translation>Odloženo (do: %1): bez připomínek, pokud se to nezhorší.</translation>
    </message>
</context>
<context>
    <name>ui::WarningList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Vysvětlit %1</translation>
    </message>
</context>
<context>
    <name>ui::WarningsPage</name>
    <message numerus="yes">
        <source>Show more (%Ln)</source>
        <translation>
            <numerusform>Zobrazit další (%Ln)</numerusform>
            <numerusform>Zobrazit další (%Ln)</numerusform>
            <numerusform>Zobrazit další (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For your information (%Ln)</source>
        <translation>
            <numerusform>Pro informaci (%Ln)</numerusform>
            <numerusform>Pro informaci (%Ln)</numerusform>
            <numerusform>Pro informaci (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>Otevřená upozornění</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet smí jen nahlížet, nic měnit.</translation>
    </message>
    <message>
        <source>The warning that you wanted to see is over.</source>
        <translation>Upozornění, které jste chtěli vidět, už skončilo.</translation>
    </message>
    <message>
        <source>No warning is open. Nothing needs to be done.</source>
        <translation>Žádné upozornění není otevřené. Není třeba nic dělat.</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be said about warnings.</source>
        <translation>Bez spojení se službou nelze o upozorněních nic říci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further warning(s) are open that are not listed here: those above are the worst.</source>
        <translation>
            <numerusform>%Ln další otevřené upozornění zde není uvedeno: výše jsou ta nejzávažnější.</numerusform>
            <numerusform>%Ln další otevřená upozornění zde nejsou uvedena: výše jsou ta nejzávažnější.</numerusform>
            <numerusform>%Ln dalších otevřených upozornění zde není uvedeno: výše jsou ta nejzávažnější.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WayRow</name>
    <message>
        <source>Nothing could be sent there since %1. %2</source>
        <translation>Od %1 se tam nepodařilo nic odeslat. %2</translation>
    </message>
    <message>
        <source>Proved: a test alert arrived there, and somebody confirmed it.</source>
        <translation>Ověřeno: zkušební upozornění tam došlo a někdo to potvrdil.</translation>
    </message>
    <message>
        <source>Not proved: nobody has confirmed yet that alerts arrive there.</source>
        <translation>Neověřeno: zatím nikdo nepotvrdil, že tam upozornění docházejí.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webová adresa</translation>
    </message>
    <message>
        <source>Send another test</source>
        <translation>Poslat další zkoušku</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Poslat zkoušku</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Potvrdit kód</translation>
    </message>
    <message>
        <source>Send a test alert to %1</source>
        <translation>Poslat zkušební upozornění na %1</translation>
    </message>
    <message>
        <source>Confirm the code that came to %1</source>
        <translation>Potvrdit kód, který došel na %1</translation>
    </message>
    <message>
        <source>Code that came to %1</source>
        <translation>Kód, který došel na %1</translation>
    </message>
    <message>
        <source>Code from the test</source>
        <translation>Kód ze zkoušky</translation>
    </message>
    <message>
        <source>The test is being sent…</source>
        <translation>Zkouška se odesílá…</translation>
    </message>
    <message>
        <source>The test is on its way. It brings a code: type it in here.</source>
        <translation>Zkouška je na cestě. Přinese kód: napište ho sem.</translation>
    </message>
</context>
<context>
    <name>ui::WaysPanel</name>
    <message>
        <source>Does an alert arrive?</source>
        <translation>Dojde upozornění?</translation>
    </message>
    <message>
        <source>Nobody is told of anything outside of this machine. Fill in a mail address or a web address above and apply it.</source>
        <translation>Mimo tento počítač se nikdo nic nedozví. Vyplňte výše e-mailovou nebo webovou adresu a použijte ji.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Vítejte</translation>
    </message>
    <message>
        <source>When your own mail server cannot take mail, Restante does. The set-up takes about ten minutes.</source>
        <translation>Když váš poštovní server nemůže přijímat poštu, přijímá ji Restante. Nastavení trvá asi deset minut.</translation>
    </message>
    <message>
        <source>You say whose mail it is and where your mail server stands. Most of it is found by itself.</source>
        <translation>Řeknete, čí je to pošta a kde je váš poštovní server. Většina se zjistí sama.</translation>
    </message>
    <message>
        <source>This machine and the DNS are looked at, and you are told what to change where.</source>
        <translation>Prohlédne se tento počítač a DNS a dozvíte se, co kde změnit.</translation>
    </message>
    <message>
        <source>At the end you see that it works, and what is still to be done.</source>
        <translation>Na konci uvidíte, že to funguje a co ještě zbývá.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so on the last page. You can stop at any time and go on later.</source>
        <translation>Nic se nezmění, dokud to na poslední stránce nepotvrdíte. Kdykoli můžete přestat a pokračovat později.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>You began this set-up on %1. What you wrote is still here.</source>
        <translation>S tímto nastavením jste začali %1. Co jste napsali, tu pořád je.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>Začít &amp;od začátku</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Začít od začátku</translation>
    </message>
</context>
<context>
    <name>ui::WizardSection</name>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>&amp;Spustit průvodce znovu…</translation>
    </message>
    <message>
        <source>Run the wizard again</source>
        <translation>Spustit průvodce znovu</translation>
    </message>
    <message>
        <source>The wizard goes through domains, mail server, this machine, DNS, certificate and notices with the present values. Nothing is changed before its last page says so.</source>
        <translation>Průvodce projde domény, poštovní server, tento počítač, DNS, certifikát a oznámení se současnými hodnotami. Nic se nezmění, dokud to neoznámí poslední stránka.</translation>
    </message>
</context>
<context>
    <name>ui::WizardSteps</name>
    <message>
        <source>this page</source>
        <translation>tato stránka</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hotovo</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>čeká</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Krok %1 z %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>ui::history</name>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(oznámení, bez odesílatele)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Od: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Komu: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Výsledek: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Proč: %1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Pravidlo: %1 (%2)</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>Poštovní server: %1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Jeho odpověď: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Vyřízeno: %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Přišlo: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Velikost: %1</translation>
    </message>
    <message>
        <source>Tries: %1</source>
        <translation>Pokusy: %1</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Doména: %1</translation>
    </message>
    <message>
        <source>Message-ID: %1</source>
        <translation>Message-ID: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Číslo: %1</translation>
    </message>
    <message>
        <source>Number of the recipient: %1</source>
        <translation>Číslo příjemce: %1</translation>
    </message>
</context>
</TS>
