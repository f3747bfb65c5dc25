<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs_CZ" sourcelanguage="en">
<context>
    <name>Options</name>
    <message>
        <source>Window and tray icon for the backup mail server Restante. The relay service runs without it.</source>
        <translation>Okno a ikona v liště pro záložní poštovní server Restante. Služba běží i bez nich.</translation>
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
        <translation>Spustit jen ikonu v liště, bez okna.</translation>
    </message>
    <message>
        <source>Tell about a mail server that does not answer after this time, for example 5m or 30s.</source>
        <translation>Po jaké době upozornit na poštovní server, který neodpovídá, například 5m nebo 30s.</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>doba</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Restante is still here</source>
        <translation>Restante tu stále je</translation>
    </message>
    <message>
        <source>The window is in the tray. Quit it there if you want; the relay keeps running either way.</source>
        <translation>Okno je v liště. Ukončit ho můžete tam; služba běží tak jako tak.</translation>
    </message>
</context>
<context>
    <name>ui::Announcement</name>
    <message numerus="yes">
        <source>%n message(s) wait here so far.</source>
        <translation>
            <numerusform>Zatím tu čeká %n zpráva.</numerusform>
            <numerusform>Zatím tu čekají %n zprávy.</numerusform>
            <numerusform>Zatím tu čeká %n zpráv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your mail server does not answer</source>
        <translation>Váš poštovní server neodpovídá</translation>
    </message>
    <message>
        <source>%1 has not answered since %2. Mail for %3 is kept safely here and handed over when the server is back.</source>
        <translation>%1 neodpovídá od %2. Pošta pro %3 je tu bezpečně uložena a předá se, až se server vrátí.</translation>
    </message>
    <message>
        <source>Open the queue</source>
        <translation>Otevřít frontu</translation>
    </message>
    <message>
        <source>All mail was handed over</source>
        <translation>Všechna pošta byla předána</translation>
    </message>
    <message>
        <source>%1 answers again. All mail that was kept for %2 has been handed over.</source>
        <translation>%1 zase odpovídá. Všechna pošta uložená pro %2 byla předána.</translation>
    </message>
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
</context>
<context>
    <name>ui::DnsPage</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Other mail servers find this machine by the domain&apos;s MX records. They are changed where your domain is kept, usually on your provider&apos;s web pages. This can wait: go on, and come back when it is done.</source>
        <translation>Ostatní poštovní servery najdou tento počítač podle záznamů MX domény. Mění se tam, kde je doména vedena, obvykle na stránkách vašeho poskytovatele. Může to počkat: pokračujte a vraťte se, až to bude hotové.</translation>
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
        <source>Record to have</source>
        <translation>Potřebný záznam</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>Copy the record</source>
        <translation>Kopírovat záznam</translation>
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
        <translation>Dotazuji se jmenných serverů domény %1…</translation>
    </message>
    <message>
        <source>All is right: this machine is behind your mail server.</source>
        <translation>Vše je v pořádku: tento počítač stojí za vaším poštovním serverem.</translation>
    </message>
    <message>
        <source>It works, but something could be better.</source>
        <translation>Funguje to, ale něco by mohlo být lepší.</translation>
    </message>
    <message>
        <source>Not ready yet: the DNS has to be changed before mail can come here.</source>
        <translation>Ještě to není hotové: aby sem mohla pošta přijít, je třeba změnit DNS.</translation>
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
        <source>Which domains&apos; mail should be kept here when your own mail server cannot take it? Write or paste them; addresses and links will do too.</source>
        <translation>Poštu pro které domény sem máme ukládat, když ji váš poštovní server nemůže přijmout? Napište je nebo vložte; poslouží i adresy a odkazy.</translation>
    </message>
    <message>
        <source>firma.cz</source>
        <translation>firma.cz</translation>
    </message>
    <message>
        <source>&amp;Name of this machine on the Internet</source>
        <translation>&amp;Jméno tohoto počítače na internetu</translation>
    </message>
    <message>
        <source>Name of this machine on the Internet</source>
        <translation>Jméno tohoto počítače na internetu</translation>
    </message>
    <message>
        <source>mx2.firma.cz</source>
        <translation>mx2.firma.cz</translation>
    </message>
    <message>
        <source>Other mail servers look for it under this name; it will be in the MX record.</source>
        <translation>Pod tímto jménem ho hledají ostatní poštovní servery; bude v záznamu MX.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Více</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Další nastavení</translation>
    </message>
    <message>
        <source>&amp;Takes mail at (address:port)</source>
        <translation>&amp;Přijímá poštu na (adresa:port)</translation>
    </message>
    <message>
        <source>Takes mail at (address:port)</source>
        <translation>Přijímá poštu na (adresa:port)</translation>
    </message>
    <message>
        <source>The usual value is *:25: every address of this machine, the port for mail.</source>
        <translation>Obvyklá hodnota je *:25: všechny adresy tohoto počítače, port pro poštu.</translation>
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
        <translation>Vzdát…</translation>
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
        <translation>Vzdát: %1</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet se smí dívat, ale nic měnit.</translation>
    </message>
    <message numerus="yes">
        <source>Return the mail for %n recipient(s) to the senders? It will not be delivered.</source>
        <translation>
            <numerusform>Vrátit poštu pro %n příjemce odesílatelům? Nebude doručena.</numerusform>
            <numerusform>Vrátit poštu pro %n příjemce odesílatelům? Nebude doručena.</numerusform>
            <numerusform>Vrátit poštu pro %n příjemců odesílatelům? Nebude doručena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up the mail for %n recipient(s)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>Vzdát poštu pro %n příjemce? Nebude doručena a odesílatelé se nic nedozvědí.</numerusform>
            <numerusform>Vzdát poštu pro %n příjemce? Nebude doručena a odesílatelé se nic nedozvědí.</numerusform>
            <numerusform>Vzdát poštu pro %n příjemců? Nebude doručena a odesílatelé se nic nedozvědí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held mail</source>
        <translation>Zadržená pošta</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Vrátit</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>V&amp;zdát</translation>
    </message>
    <message>
        <source>Export held mail</source>
        <translation>Exportovat zadrženou poštu</translation>
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
    <name>ui::LadderView</name>
    <message>
        <source>this machine, the backup</source>
        <translation>tento počítač, záloha</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>váš poštovní server</translation>
    </message>
    <message>
        <source>nobody told us about this one – an old provider?</source>
        <translation>o tomhle nám nikdo neřekl – starý poskytovatel?</translation>
    </message>
    <message>
        <source>No mail server is known in the DNS.</source>
        <translation>V DNS není uveden žádný poštovní server.</translation>
    </message>
    <message>
        <source>takes the mail now</source>
        <translation>nyní přijímá poštu</translation>
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
        <translation>preference %1</translation>
    </message>
    <message>
        <source>Mail servers in the order in which they are asked</source>
        <translation>Poštovní servery v pořadí, v jakém jsou zkoušeny</translation>
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
</context>
<context>
    <name>ui::MaintenanceBar</name>
    <message>
        <source>Pause for maintenance</source>
        <translation>Pozastavit kvůli údržbě</translation>
    </message>
    <message>
        <source>Keeps the mail here while you work on your mail server. It ends by itself.</source>
        <translation>Po dobu práce na vašem poštovním serveru zůstane pošta zde. Skončí samo.</translation>
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
        <source>messages kept (%1)</source>
        <translation>uložených zpráv (%1)</translation>
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
        <translation>místa při tomto tempu, volno %1</translation>
    </message>
    <message>
        <source>free for mail, not filling up</source>
        <translation>volného místa, nezaplňuje se</translation>
    </message>
    <message>
        <source>messages kept</source>
        <translation>uložených zpráv</translation>
    </message>
    <message>
        <source>room for mail</source>
        <translation>místo pro poštu</translation>
    </message>
    <message>
        <source>The last report is from %1, %2 ago.</source>
        <translation>Poslední zpráva o stavu je z %1, před %2.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stav v %1</translation>
    </message>
    <message>
        <source>addresses on hold, waiting for your decision</source>
        <translation>pozastavených adres čeká na vaše rozhodnutí</translation>
    </message>
    <message>
        <source>addresses on hold</source>
        <translation>pozastavených adres</translation>
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
        <translation>Další dotaz v %1</translation>
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
        <translation>Hledám poštovní server domény %1 v DNS…</translation>
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
        <translation>DNS domény %1 se nepodařilo dotázat. Napište prosím jméno nebo adresu poštovního serveru.</translation>
    </message>
    <message>
        <source>Which server does the firm&apos;s mail belong to? Restante keeps mail while it does not answer and hands it over when it does.</source>
        <translation>Kterému serveru patří pošta firmy? Restante poštu ukládá, když server neodpovídá, a předá ji, až odpoví.</translation>
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
        <source>&amp;Stop the test</source>
        <translation>&amp;Zastavit zkoušku</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Zastavit zkoušku</translation>
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
        <translation>Další pokus v %1.</translation>
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
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove mail</source>
        <translation>Odstranit poštu</translation>
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
        <source>&amp;Remove</source>
        <translation>&amp;Odstranit</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Váš účet smí jen nahlížet, nic měnit.</translation>
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
        <source>&amp;Remove…</source>
        <translation>&amp;Odstranit…</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Pozastaveno</translation>
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
        <source>Cancel</source>
        <translation>Zrušit</translation>
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
        <translation>%L1 ms</translation>
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
    <name>ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Shrnutí</translation>
    </message>
    <message>
        <source>Mail for %1 is accepted and kept while the mail server does not answer.</source>
        <translation>Pošta pro %1 se přijímá a ukládá, když poštovní server neodpovídá.</translation>
    </message>
    <message>
        <source>%1 stays protected.</source>
        <translation>%1 zůstává chráněno.</translation>
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
        <source>This machine is called %1 and takes mail at %2.</source>
        <translation>Tento počítač se jmenuje %1 a přijímá poštu na %2.</translation>
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
        <translation>Nastavuji…</translation>
    </message>
    <message>
        <source>It is set up. Restante accepts mail from now on.</source>
        <translation>Je nastaveno. Restante odteď přijímá poštu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic se nezměnilo.</translation>
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
        <translation>Pozastavit oznámení</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Na 1 hodinu</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Do zítřka</translation>
    </message>
    <message>
        <source>Notify again now</source>
        <translation>Znovu oznamovat</translation>
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
    <name>ui::WarningList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
</context>
</TS>
