<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
        <translation>Window and tray icon for the backup mail server Restante. The relay service runs without it.</translation>
    </message>
    <message>
        <source>Control socket of the relay service.</source>
        <translation>Control socket of the relay service.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>path</translation>
    </message>
    <message>
        <source>Data directory of the relay service, where its control socket is.</source>
        <translation>Data directory of the relay service, where its control socket is.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>Start in the tray, without the window.</source>
        <translation>Start in the tray, without the window.</translation>
    </message>
    <message>
        <source>Open the window at that page, e.g. queue or warnings.</source>
        <translation>Open the window at that page, e.g. queue or warnings.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Restante is still here</source>
        <translation>Restante is still here</translation>
    </message>
    <message>
        <source>The window is in the tray. Quit it there if you want; the relay keeps running either way.</source>
        <translation>The window is in the tray. Quit it there if you want; the relay keeps running either way.</translation>
    </message>
</context>
<context>
    <name>ui::AccessSection</name>
    <message>
        <source>Accounts of this machine, one a line: user:NAME or group:NAME. The system&apos;s administrator (root) may always do everything, so nobody is locked out for good.</source>
        <translation>Accounts of this machine, one a line: user:NAME or group:NAME. The system&apos;s administrator (root) may always do everything, so nobody is locked out for good.</translation>
    </message>
    <message>
        <source>See the state, the queue and the history: who wrote to whom, never what.</source>
        <translation>See the state, the queue and the history: who wrote to whom, never what.</translation>
    </message>
    <message>
        <source>Also try, hold, return or remove mail, and pause mail servers.</source>
        <translation>Also try, hold, return or remove mail, and pause mail servers.</translation>
    </message>
    <message>
        <source>Also change the settings, and read kept mail.</source>
        <translation>Also change the settings, and read kept mail.</translation>
    </message>
    <message>
        <source>May look</source>
        <translation>May look</translation>
    </message>
    <message>
        <source>May operate</source>
        <translation>May operate</translation>
    </message>
    <message>
        <source>May administer</source>
        <translation>May administer</translation>
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
        <translation>Test again</translation>
    </message>
    <message>
        <source>Send a test alert</source>
        <translation>Send a test alert</translation>
    </message>
    <message>
        <source>Send a test alert to %1</source>
        <translation>Send a test alert to %1</translation>
    </message>
    <message>
        <source>code from the test alert</source>
        <translation>code from the test alert</translation>
    </message>
    <message>
        <source>Code from the test alert to %1</source>
        <translation>Code from the test alert to %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Confirm the code of %1</source>
        <translation>Confirm the code of %1</translation>
    </message>
    <message>
        <source>Proved: a test alert arrived and was confirmed.</source>
        <translation>Proved: a test alert arrived and was confirmed.</translation>
    </message>
    <message>
        <source>Cannot leave:</source>
        <translation>Cannot leave:</translation>
    </message>
    <message>
        <source>It is on its way. Write the code that is in it.</source>
        <translation>It is on its way. Write the code that is in it.</translation>
    </message>
    <message>
        <source>Not proved yet. Until then the Overview lists it as still to be done.</source>
        <translation>Not proved yet. Until then the Overview lists it as still to be done.</translation>
    </message>
</context>
<context>
    <name>ui::AlertsSection</name>
    <message>
        <source>Who is told of warnings. Take addresses at another provider: mail to your own domains waits here while your mail server is away.</source>
        <translation>Who is told of warnings. Take addresses at another provider: mail to your own domains waits here while your mail server is away.</translation>
    </message>
    <message>
        <source>Where alerts are posted, for a chat or an app on the telephone. Leave it empty if you have none.</source>
        <translation>Where alerts are posted, for a chat or an app on the telephone. Leave it empty if you have none.</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, for programs</translation>
    </message>
    <message>
        <source>ntfy, for the app of that name</source>
        <translation>ntfy, for the app of that name</translation>
    </message>
    <message>
        <source>Each is counted from the message before; the last interval is repeated.</source>
        <translation>Each is counted from the message before; the last interval is repeated.</translation>
    </message>
    <message>
        <source>After 5 minutes, 1 hour, 4 hours, then every day</source>
        <translation>After 5 minutes, 1 hour, 4 hours, then every day</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>In them reminders, ends of warnings and what is no problem wait until the morning.</source>
        <translation>In them reminders, ends of warnings and what is no problem wait until the morning.</translation>
    </message>
    <message>
        <source>A restart of a few minutes is then no alert.</source>
        <translation>A restart of a few minutes is then no alert.</translation>
    </message>
    <message>
        <source>Mail addresses, one a line</source>
        <translation>Mail addresses, one a line</translation>
    </message>
    <message>
        <source>Web address (webhook)</source>
        <translation>Web address (webhook)</translation>
    </message>
    <message>
        <source>Form of what is posted</source>
        <translation>Form of what is posted</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <translation>Language of alerts</translation>
    </message>
    <message>
        <source>Reminders of a problem that lasts</source>
        <translation>Reminders of a problem that lasts</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tell of new problems in quiet hours too</source>
        <translation>Tell of new problems in quiet hours too</translation>
    </message>
    <message>
        <source>Tell when a mail server is away for</source>
        <translation>Tell when a mail server is away for</translation>
    </message>
    <message>
        <source>Tell when mail waits though its server is there for</source>
        <translation>Tell when mail waits though its server is there for</translation>
    </message>
</context>
<context>
    <name>ui::Announcement</name>
    <message>
        <source>Open the overview</source>
        <translation>Open the overview</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>No contact with the relay service</source>
        <translation>No contact with the relay service</translation>
    </message>
    <message>
        <source>While it does not run, it accepts no mail and hands none over. What it keeps stays on its disk.</source>
        <translation>While it does not run, it accepts no mail and hands none over. What it keeps stays on its disk.</translation>
    </message>
    <message>
        <source>Still a problem: %1</source>
        <translation>Still a problem: %1</translation>
    </message>
    <message>
        <source>Still needs attention: %1</source>
        <translation>Still needs attention: %1</translation>
    </message>
    <message>
        <source>Attention: %1</source>
        <translation>Attention: %1</translation>
    </message>
    <message>
        <source>Open the warning</source>
        <translation>Open the warning</translation>
    </message>
    <message>
        <source>It is over: %1</source>
        <translation>It is over: %1</translation>
    </message>
    <message>
        <source>Open the warnings</source>
        <translation>Open the warnings</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s) came within a few minutes.</source>
        <translation>
            <numerusform>%n more warning came within a few minutes.</numerusform>
            <numerusform>%n more warnings came within a few minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several warnings at once</source>
        <translation>Several warnings at once</translation>
    </message>
</context>
<context>
    <name>ui::AvailabilityStrip</name>
    <message>
        <source>reachable</source>
        <translation>reachable</translation>
    </message>
    <message>
        <source>not watched</source>
        <translation>not watched</translation>
    </message>
    <message>
        <source>maintenance</source>
        <translation>maintenance</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>doubtful</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>not reachable</translation>
    </message>
    <message>
        <source>was not watched in this time.</source>
        <translation>was not watched in this time.</translation>
    </message>
    <message>
        <source>reachable %1</source>
        <translation>reachable %1</translation>
    </message>
    <message>
        <source>no outage</source>
        <translation>no outage</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n outage</numerusform>
            <numerusform>%n outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s), the longest %1</source>
        <extracomment>%1 is a duration: &quot;1 outage of 2 h 10 min&quot;, &quot;3 outages, the longest 2 h 10 min&quot;.</extracomment>
        <translation>
            <numerusform>%n outage of %1</numerusform>
            <numerusform>%n outages, the longest %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not reachable since %1</source>
        <translation>not reachable since %1</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duration</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message numerus="yes">
        <source>%L1 of %n address(es)</source>
        <translation>
            <numerusform>%L1 of %n address</numerusform>
            <numerusform>%L1 of %n addresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>Stop it; what was done stays done</source>
        <translation>Stop it; what was done stays done</translation>
    </message>
</context>
<context>
    <name>ui::BundleDialog</name>
    <message>
        <source>Save the support bundle</source>
        <translation>Save the support bundle</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support bundle</translation>
    </message>
    <message>
        <source>One text file for those who help you: configuration without passwords, versions, state, warnings, statistics, and the last lines of the log. This is all of it:</source>
        <translation>One text file for those who help you: configuration without passwords, versions, state, warnings, statistics, and the last lines of the log. This is all of it:</translation>
    </message>
    <message>
        <source>Cut mail addresses and the addresses of &amp;clients</source>
        <translation>Cut mail addresses and the addresses of &amp;clients</translation>
    </message>
    <message>
        <source>Cut mail addresses and the addresses of clients</source>
        <translation>Cut mail addresses and the addresses of clients</translation>
    </message>
    <message>
        <source>What is in the bundle</source>
        <translation>What is in the bundle</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Save…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The service is asked…</source>
        <translation>The service is asked…</translation>
    </message>
</context>
<context>
    <name>ui::CausePanel</name>
    <message>
        <source>Not tried yet</source>
        <translation>Not tried yet</translation>
    </message>
    <message>
        <source>Why mail is kept</source>
        <translation>Why mail is kept</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>All causes</translation>
    </message>
    <message>
        <source>Show the mail of all causes</source>
        <translation>Show the mail of all causes</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Causes</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
</context>
<context>
    <name>ui::CertificateCard</name>
    <message>
        <source>This certificate cannot be used</source>
        <translation>This certificate cannot be used</translation>
    </message>
    <message>
        <source>What stands in the files now cannot be used; what was read before is still in use</source>
        <translation>What stands in the files now cannot be used; what was read before is still in use</translation>
    </message>
    <message>
        <source>This certificate cannot be used; senders see a self-signed one</source>
        <translation>This certificate cannot be used; senders see a self-signed one</translation>
    </message>
    <message>
        <source>This certificate can be used</source>
        <translation>This certificate can be used</translation>
    </message>
    <message>
        <source>In use: a certificate of Restante&apos;s own making</source>
        <translation>In use: a certificate of Restante&apos;s own making</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Not in use</translation>
    </message>
    <message>
        <source>Ended on %1.</source>
        <translation>Ended on %1.</translation>
    </message>
    <message>
        <source>Good until %1: %2.</source>
        <translation>Good until %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>For %1.</translation>
    </message>
    <message>
        <source>Signed by %1.</source>
        <translation>Signed by %1.</translation>
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
        <translation>The key belongs to it. Valid until %1.</translation>
    </message>
    <message>
        <source>It is for %1, not for %2.</source>
        <translation>It is for %1, not for %2.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>It is for %1.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>Key of the certificate</translation>
    </message>
    <message>
        <source>Certificate &amp; protection</source>
        <translation>Certificate &amp; protection</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificates (*.pem *.crt *.cer *.key);;All files (*)</translation>
    </message>
    <message>
        <source>Please name the file of the certificate.</source>
        <translation>Please name the file of the certificate.</translation>
    </message>
    <message>
        <source>Please write the full path of the file.</source>
        <translation>Please write the full path of the file.</translation>
    </message>
    <message>
        <source>Mail servers encrypt with a certificate. Restante makes one by itself; that is enough, because hardly any server checks whose it is.</source>
        <translation>Mail servers encrypt with a certificate. Restante makes one by itself; that is enough, because hardly any server checks whose it is.</translation>
    </message>
    <message>
        <source>In use is one that Restante made by itself, valid until %1. That is enough: mail servers encrypt with it, and hardly any checks whose it is.</source>
        <translation>In use is one that Restante made by itself, valid until %1. That is enough: mail servers encrypt with it, and hardly any checks whose it is.</translation>
    </message>
    <message>
        <source>In use is one for %1, valid until %2.</source>
        <translation>In use is one for %1, valid until %2.</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Looking at the files…</translation>
    </message>
    <message>
        <source>Off. Filters of your mail server usually ask such lists already.</source>
        <translation>Off. Filters of your mail server usually ask such lists already.</translation>
    </message>
    <message>
        <source>Please write the name of at least one list.</source>
        <translation>Please write the name of at least one list.</translation>
    </message>
    <message>
        <source>Mail from clients on this list is refused.</source>
        <translation>Mail from clients on this list is refused.</translation>
    </message>
    <message>
        <source>One of these is not the name of a list, such as zen.spamhaus.org.</source>
        <translation>One of these is not the name of a list, such as zen.spamhaus.org.</translation>
    </message>
    <message>
        <source>Encryption towards your mail server</source>
        <translation>Encryption towards your mail server</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Use the one that Restante ma&amp;kes by itself (recommended)</source>
        <translation>Use the one that Restante ma&amp;kes by itself (recommended)</translation>
    </message>
    <message>
        <source>Use a certificate of my &amp;own</source>
        <translation>Use a certificate of my &amp;own</translation>
    </message>
    <message>
        <source>&amp;Limit what one client may do</source>
        <translation>&amp;Limit what one client may do</translation>
    </message>
    <message>
        <source>Ask a list of ba&amp;d clients (DNSBL)</source>
        <translation>Ask a list of ba&amp;d clients (DNSBL)</translation>
    </message>
    <message>
        <source>Certificate and chain (PEM), &amp;full path</source>
        <translation>Certificate and chain (PEM), &amp;full path</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>File of the certificate</translation>
    </message>
    <message>
        <source>Ke&amp;y (PEM); empty if it is in the same file</source>
        <translation>Ke&amp;y (PEM); empty if it is in the same file</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>File of the key</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Choose the certificate</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Choose the key</translation>
    </message>
    <message>
        <source>&amp;What is handed over is encrypted</source>
        <translation>&amp;What is handed over is encrypted</translation>
    </message>
    <message>
        <source>when your server can (recommended)</source>
        <translation>when your server can (recommended)</translation>
    </message>
    <message>
        <source>always; mail waits when it cannot</source>
        <translation>always; mail waits when it cannot</translation>
    </message>
    <message>
        <source>always, and its certificate must be valid</source>
        <translation>always, and its certificate must be valid</translation>
    </message>
    <message>
        <source>always, and only with the keys in the configuration</source>
        <translation>always, and only with the keys in the configuration</translation>
    </message>
    <message>
        <source>Nobody can use up this machine by many connections or mails at once.</source>
        <translation>Nobody can use up this machine by many connections or mails at once.</translation>
    </message>
    <message>
        <source>Lists of bad clients</source>
        <translation>Lists of bad clients</translation>
    </message>
</context>
<context>
    <name>ui::CertificatesSection</name>
    <message>
        <source>Choose the certificate</source>
        <translation>Choose the certificate</translation>
    </message>
    <message>
        <source>Choose its key</source>
        <translation>Choose its key</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</translation>
    </message>
    <message>
        <source>The service looks at it…</source>
        <translation>The service looks at it…</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Applying…</translation>
    </message>
    <message>
        <source>Saved, and in use from the next connection on. Nothing was restarted.</source>
        <translation>Saved, and in use from the next connection on. Nothing was restarted.</translation>
    </message>
    <message>
        <source>The key belongs to it: choose the file with the key, too.</source>
        <translation>The key belongs to it: choose the file with the key, too.</translation>
    </message>
    <message>
        <source>The service reads these files itself, and again whenever they change: a renewed certificate is in use at once.</source>
        <translation>The service reads these files itself, and again whenever they change: a renewed certificate is in use at once.</translation>
    </message>
    <message>
        <source>The service may not read these files. It keeps a copy; when the certificate is renewed, choose it here again.</source>
        <translation>The service may not read these files. It keeps a copy; when the certificate is renewed, choose it here again.</translation>
    </message>
    <message>
        <source>Senders that encrypt see this certificate. A self-signed one encrypts as well; one that an authority signed also proves whose server this is.</source>
        <translation>Senders that encrypt see this certificate. A self-signed one encrypts as well; one that an authority signed also proves whose server this is.</translation>
    </message>
    <message>
        <source>Use another certificate</source>
        <translation>Use another certificate</translation>
    </message>
    <message>
        <source>Two files in PEM form, or one with both: the certificate with its chain, and its key. The service looks at them before anything is changed.</source>
        <translation>Two files in PEM form, or one with both: the certificate with its chain, and its key. The service looks at them before anything is changed.</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>File of the certificate</translation>
    </message>
    <message>
        <source>File of the key</source>
        <translation>File of the key</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Instead of</translation>
    </message>
    <message>
        <source>&amp;Use this certificate</source>
        <translation>&amp;Use this certificate</translation>
    </message>
    <message>
        <source>Use this certificate</source>
        <translation>Use this certificate</translation>
    </message>
    <message>
        <source>&amp;Back to Restante&apos;s own</source>
        <translation>&amp;Back to Restante&apos;s own</translation>
    </message>
    <message>
        <source>Back to Restante&apos;s own certificate</source>
        <translation>Back to Restante&apos;s own certificate</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Key (empty: in the same file)</source>
        <translation>Key (empty: in the same file)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Mail for %1 is accepted and kept while the mail server does not answer.</source>
        <translation>Mail for %1 is accepted and kept while the mail server does not answer.</translation>
    </message>
    <message>
        <source>%1 stays protected.</source>
        <translation>%1 stays protected.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer accepted. What is kept already is still handed over.</source>
        <translation>Mail for %1 is no longer accepted. What is kept already is still handed over.</translation>
    </message>
    <message>
        <source>The mail server stays %1.</source>
        <translation>The mail server stays %1.</translation>
    </message>
    <message>
        <source>Kept mail is handed over to %1.</source>
        <translation>Kept mail is handed over to %1.</translation>
    </message>
    <message>
        <source>It is handed over encrypted when the server can.</source>
        <translation>It is handed over encrypted when the server can.</translation>
    </message>
    <message>
        <source>It is only handed over encrypted.</source>
        <translation>It is only handed over encrypted.</translation>
    </message>
    <message>
        <source>It is only handed over encrypted, to a server with a valid certificate.</source>
        <translation>It is only handed over encrypted, to a server with a valid certificate.</translation>
    </message>
    <message>
        <source>Which addresses exist is read from the directory server %1.</source>
        <translation>Which addresses exist is read from the directory server %1.</translation>
    </message>
    <message>
        <source>Which addresses exist comes from a list, which you import on the page “Domains &amp; servers”.</source>
        <translation>Which addresses exist comes from a list, which you import on the page “Domains &amp; servers”.</translation>
    </message>
    <message>
        <source>Which addresses exist is read from the file %1.</source>
        <translation>Which addresses exist is read from the file %1.</translation>
    </message>
    <message>
        <source>Which addresses exist is learnt from the mail server.</source>
        <translation>Which addresses exist is learnt from the mail server.</translation>
    </message>
    <message>
        <source>This machine is called %1 and takes mail at %2.</source>
        <translation>This machine is called %1 and takes mail at %2.</translation>
    </message>
    <message>
        <source>Its public address is no longer written down.</source>
        <translation>Its public address is no longer written down.</translation>
    </message>
    <message>
        <source>On the Internet it has the address %1.</source>
        <translation>On the Internet it has the address %1.</translation>
    </message>
    <message>
        <source>Notices and alerts leave directly again.</source>
        <translation>Notices and alerts leave directly again.</translation>
    </message>
    <message>
        <source>Notices and alerts leave through %1.</source>
        <translation>Notices and alerts leave through %1.</translation>
    </message>
    <message>
        <source>It shows a certificate of its own making.</source>
        <translation>It shows a certificate of its own making.</translation>
    </message>
    <message>
        <source>It shows the certificate in %1.</source>
        <translation>It shows the certificate in %1.</translation>
    </message>
    <message>
        <source>What one client may do is limited.</source>
        <translation>What one client may do is limited.</translation>
    </message>
    <message>
        <source>What one client may do is not limited any more.</source>
        <translation>What one client may do is not limited any more.</translation>
    </message>
    <message>
        <source>No list of bad clients is asked any more.</source>
        <translation>No list of bad clients is asked any more.</translation>
    </message>
    <message>
        <source>Mail from clients on %1 is refused.</source>
        <translation>Mail from clients on %1 is refused.</translation>
    </message>
    <message>
        <source>Senders are told of no delay.</source>
        <translation>Senders are told of no delay.</translation>
    </message>
    <message>
        <source>Senders are told of a delay %1, in %2 if their mail shows no language.</source>
        <translation>Senders are told of a delay %1, in %2 if their mail shows no language.</translation>
    </message>
    <message>
        <source>Nobody is told by e-mail any more.</source>
        <translation>Nobody is told by e-mail any more.</translation>
    </message>
    <message>
        <source>Alerts go to %1.</source>
        <translation>Alerts go to %1.</translation>
    </message>
    <message>
        <source>Alerts are no longer posted to a webhook.</source>
        <translation>Alerts are no longer posted to a webhook.</translation>
    </message>
    <message>
        <source>Alerts are posted to %1.</source>
        <translation>Alerts are posted to %1.</translation>
    </message>
    <message>
        <source>Nobody is alerted while this window is closed.</source>
        <translation>Nobody is alerted while this window is closed.</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>Nothing was recorded in this time.</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>Show as a drawing</source>
        <translation>Show as a drawing</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
</context>
<context>
    <name>ui::ChartSection</name>
    <message numerus="yes">
        <source>%n more mail server(s) are not shown here.</source>
        <translation>
            <numerusform>%n more mail server is not shown here.</numerusform>
            <numerusform>%n more mail servers are not shown here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (this backup)</source>
        <translation>%1 (this backup)</translation>
    </message>
    <message>
        <source>Mail and mail servers</source>
        <translation>Mail and mail servers</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Reachable</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
</context>
<context>
    <name>ui::CheckPanel</name>
    <message>
        <source>%1 could not be checked.</source>
        <translation>%1 could not be checked.</translation>
    </message>
    <message>
        <source>%1 was not checked yet.</source>
        <translation>%1 was not checked yet.</translation>
    </message>
    <message>
        <source>All is right: this machine is a good backup for %1.</source>
        <translation>All is right: this machine is a good backup for %1.</translation>
    </message>
    <message>
        <source>It works, but something could be better at %1.</source>
        <translation>It works, but something could be better at %1.</translation>
    </message>
    <message>
        <source>Something is wrong at %1: read below what to change.</source>
        <translation>Something is wrong at %1: read below what to change.</translation>
    </message>
    <message>
        <source>Checking now. This takes up to ten seconds.</source>
        <translation>Checking now. This takes up to ten seconds.</translation>
    </message>
    <message>
        <source>Checked at %1.</source>
        <translation>Checked at %1.</translation>
    </message>
    <message>
        <source>At %1 nothing could be checked; this is what was seen before.</source>
        <translation>At %1 nothing could be checked; this is what was seen before.</translation>
    </message>
    <message>
        <source>At %1 nothing could be checked.</source>
        <translation>At %1 nothing could be checked.</translation>
    </message>
    <message>
        <source>Next check at %1.</source>
        <translation>Next check at %1.</translation>
    </message>
    <message>
        <source>The service does not check by itself.</source>
        <translation>The service does not check by itself.</translation>
    </message>
    <message>
        <source>DNS, network and encryption</source>
        <translation>DNS, network and encryption</translation>
    </message>
    <message>
        <source>Who is asked to take the mail, in this order</source>
        <translation>Who is asked to take the mail, in this order</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Check now</translation>
    </message>
    <message>
        <source>Check the domain now</source>
        <translation>Check the domain now</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>It could not be checked: %1</translation>
    </message>
    <message numerus="yes">
        <source>For your information (%Ln)</source>
        <translation>
            <numerusform>For your information (%Ln)</numerusform>
            <numerusform>For your information (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DirectoryChoice</name>
    <message>
        <source>Please write the full path of the file.</source>
        <translation>Please write the full path of the file.</translation>
    </message>
    <message>
        <source>Please write the name of the directory server.</source>
        <translation>Please write the name of the directory server.</translation>
    </message>
    <message>
        <source>This is not the address of a directory server. Write its name, such as dc1.firma.local.</source>
        <translation>This is not the address of a directory server. Write its name, such as dc1.firma.local.</translation>
    </message>
    <message>
        <source>Please write where the search begins, such as DC=firma,DC=local.</source>
        <translation>Please write where the search begins, such as DC=firma,DC=local.</translation>
    </message>
    <message>
        <source>Please write the password as well.</source>
        <translation>Please write the password as well.</translation>
    </message>
    <message>
        <source>Please write whose password it is.</source>
        <translation>Please write whose password it is.</translation>
    </message>
    <message>
        <source>How shall Restante know which addresses exist? Mail to others is refused, so that no spam is kept.</source>
        <translation>How shall Restante know which addresses exist? Mail to others is refused, so that no spam is kept.</translation>
    </message>
    <message>
        <source>By &amp;itself, from your mail server (recommended)</source>
        <translation>By &amp;itself, from your mail server (recommended)</translation>
    </message>
    <message>
        <source>From a li&amp;st of addresses</source>
        <translation>From a li&amp;st of addresses</translation>
    </message>
    <message>
        <source>From a &amp;directory server (LDAP, Active Directory)</source>
        <translation>From a &amp;directory server (LDAP, Active Directory)</translation>
    </message>
    <message>
        <source>Leave it empty to import a list later, on the page “Domains &amp; servers”. A file is read again whenever it changes.</source>
        <translation>Leave it empty to import a list later, on the page “Domains &amp; servers”. A file is read again whenever it changes.</translation>
    </message>
    <message>
        <source>Which entries are read can be changed later in the configuration.</source>
        <translation>Which entries are read can be changed later in the configuration.</translation>
    </message>
    <message>
        <source>It asks your mail server while that is up, and remembers. Lists can be added later.</source>
        <translation>It asks your mail server while that is up, and remembers. Lists can be added later.</translation>
    </message>
    <message>
        <source>&amp;File on the machine of the service</source>
        <translation>&amp;File on the machine of the service</translation>
    </message>
    <message>
        <source>File on the machine of the service</source>
        <translation>File on the machine of the service</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>may stay empty</translation>
    </message>
    <message>
        <source>S&amp;erver</source>
        <translation>S&amp;erver</translation>
    </message>
    <message>
        <source>Directory server</source>
        <translation>Directory server</translation>
    </message>
    <message>
        <source>Search belo&amp;w</source>
        <translation>Search belo&amp;w</translation>
    </message>
    <message>
        <source>Search below</source>
        <translation>Search below</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>User of the directory server</source>
        <translation>User of the directory server</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password for the directory server</source>
        <translation>Password for the directory server</translation>
    </message>
    <message>
        <source>kept; write a new one to change it</source>
        <translation>kept; write a new one to change it</translation>
    </message>
    <message>
        <source>Your mail server takes mail for any address, so nothing can be learnt from it: mail for every address is kept here. With a list, spam to addresses that do not exist is refused.</source>
        <translation>Your mail server takes mail for any address, so nothing can be learnt from it: mail for every address is kept here. With a list, spam to addresses that do not exist is refused.</translation>
    </message>
    <message>
        <source>By &amp;itself, from your mail server</source>
        <translation>By &amp;itself, from your mail server</translation>
    </message>
    <message>
        <source>From a li&amp;st of addresses (recommended)</source>
        <translation>From a li&amp;st of addresses (recommended)</translation>
    </message>
</context>
<context>
    <name>ui::DirectoryPanel</name>
    <message>
        <source>it is known who exists</source>
        <translation>it is known who exists</translation>
    </message>
    <message>
        <source>your mail server takes mail for every address</source>
        <translation>your mail server takes mail for every address</translation>
    </message>
    <message>
        <source>it is partly known who exists</source>
        <translation>it is partly known who exists</translation>
    </message>
    <message>
        <source>it is not known who exists</source>
        <translation>it is not known who exists</translation>
    </message>
    <message>
        <source>Lists of addresses</source>
        <translation>Lists of addresses</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Import a list…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Re&amp;move…</translation>
    </message>
    <message>
        <source>Import a list of addresses</source>
        <translation>Import a list of addresses</translation>
    </message>
    <message>
        <source>Remove the chosen list</source>
        <translation>Remove the chosen list</translation>
    </message>
    <message>
        <source>There is no list yet. With a complete one the relay knows who does not exist while your mail server is away, and takes no spam for invented addresses. One address a line, a CSV with the addresses in any column, an export of Active Directory or a Postfix map will do.</source>
        <translation>There is no list yet. With a complete one the relay knows who does not exist while your mail server is away, and takes no spam for invented addresses. One address a line, a CSV with the addresses in any column, an export of Active Directory or a Postfix map will do.</translation>
    </message>
    <message>
        <source>Your mail server takes mail for every address, even one that nobody can have</source>
        <translation>Your mail server takes mail for every address, even one that nobody can have</translation>
    </message>
    <message>
        <source>Who exists at %1</source>
        <translation>Who exists at %1</translation>
    </message>
    <message>
        <source>You can also drop a CSV or text file here. You see what is in it before anything changes.</source>
        <translation>You can also drop a CSV or text file here. You see what is in it before anything changes.</translation>
    </message>
    <message>
        <source>Your account may look, but only an administrator of the relay may import and remove lists.</source>
        <translation>Your account may look, but only an administrator of the relay may import and remove lists.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) in lists</source>
        <translation>
            <numerusform>%Ln address in lists</numerusform>
            <numerusform>%Ln addresses in lists</numerusform>
        </translation>
    </message>
    <message>
        <source>Let your mail server refuse unknown recipients (Exchange: recipient filter of the anti-spam agents; Postfix: no catch-all in its maps).</source>
        <translation>Let your mail server refuse unknown recipients (Exchange: recipient filter of the anti-spam agents; Postfix: no catch-all in its maps).</translation>
    </message>
    <message>
        <source>What to do: %1 Until then the complete list stands in while it is away; keep it fresh.</source>
        <translation>What to do: %1 Until then the complete list stands in while it is away; keep it fresh.</translation>
    </message>
    <message>
        <source>What to do: %1 Or import a complete list here, which holds while it is away. If every address is meant to get mail, leave it as it is.</source>
        <translation>What to do: %1 Or import a complete list here, which holds while it is away. If every address is meant to get mail, leave it as it is.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) learned, because your mail server took mail for them</source>
        <translation>
            <numerusform>%Ln address learned, because your mail server took mail for it</numerusform>
            <numerusform>%Ln addresses learned, because your mail server took mail for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) that do not exist, as your mail server said</source>
        <translation>
            <numerusform>%Ln address that does not exist, as your mail server said</numerusform>
            <numerusform>%Ln addresses that do not exist, as your mail server said</numerusform>
        </translation>
    </message>
    <message>
        <source>No address is known.</source>
        <translation>No address is known.</translation>
    </message>
    <message>
        <source>Your mail server was asked about an invented address (%1) and takes mail for it.</source>
        <translation>Your mail server was asked about an invented address (%1) and takes mail for it.</translation>
    </message>
    <message>
        <source>Your mail server was asked about an invented address (%1) and refuses it, as it should.</source>
        <translation>Your mail server was asked about an invented address (%1) and refuses it, as it should.</translation>
    </message>
    <message>
        <source>Your mail server was not asked about an invented address yet, to see whether it refuses it.</source>
        <translation>Your mail server was not asked about an invented address yet, to see whether it refuses it.</translation>
    </message>
    <message>
        <source>So it cannot be asked who exists, and nothing can be learned: mail to invented addresses comes in, and most of it is spam.</source>
        <translation>So it cannot be asked who exists, and nothing can be learned: mail to invented addresses comes in, and most of it is spam.</translation>
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
        <translation>Record to have, exactly like this:</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Check &amp;again</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>The DNS could not be checked.</source>
        <translation>The DNS could not be checked.</translation>
    </message>
    <message>
        <source>Asking the name servers of %1…</source>
        <translation>Asking the name servers of %1…</translation>
    </message>
    <message>
        <source>All is right: this machine is behind your mail server.</source>
        <translation>All is right: this machine is behind your mail server.</translation>
    </message>
    <message>
        <source>It works, but something could be better.</source>
        <translation>It works, but something could be better.</translation>
    </message>
    <message>
        <source>Not ready yet: the DNS has to be changed before mail can come here.</source>
        <translation>Not ready yet: the DNS has to be changed before mail can come here.</translation>
    </message>
    <message>
        <source>Copy all as a letter to the &amp;provider</source>
        <translation>Copy all as a letter to the &amp;provider</translation>
    </message>
    <message>
        <source>Copy all as a letter to the provider</source>
        <translation>Copy all as a letter to the provider</translation>
    </message>
    <message>
        <source>&amp;Tell your mail server about this machine</source>
        <translation>&amp;Tell your mail server about this machine</translation>
    </message>
    <message>
        <source>Hello, please change the DNS of %1 so that these records are there:</source>
        <translation>Hello, please change the DNS of %1 so that these records are there:</translation>
    </message>
    <message>
        <source>Now there is:</source>
        <translation>Now there is:</translation>
    </message>
    <message>
        <source>The other records stay as they are. Thank you.</source>
        <translation>The other records stay as they are. Thank you.</translation>
    </message>
    <message>
        <source>Other mail servers find this machine by the domain&apos;s MX records. They are changed where your domain is kept, usually on your provider&apos;s web pages. This can wait: go on. Until it is done the Overview lists it as still to be done.</source>
        <translation>Other mail servers find this machine by the domain&apos;s MX records. They are changed where your domain is kept, usually on your provider&apos;s web pages. This can wait: go on. Until it is done the Overview lists it as still to be done.</translation>
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
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>%1 is a mail address, not a domain.</source>
        <translation>%1 is a mail address, not a domain.</translation>
    </message>
    <message>
        <source>%1 is a link, not a domain.</source>
        <translation>%1 is a link, not a domain.</translation>
    </message>
    <message>
        <source>%1 is a web server. Mail usually goes to the domain itself.</source>
        <translation>%1 is a web server. Mail usually goes to the domain itself.</translation>
    </message>
    <message>
        <source>%1 is an address of a machine, not a domain.</source>
        <translation>%1 is an address of a machine, not a domain.</translation>
    </message>
    <message>
        <source>%1 is not a whole domain: it has no dot.</source>
        <translation>%1 is not a whole domain: it has no dot.</translation>
    </message>
    <message>
        <source>%1 cannot be a domain.</source>
        <translation>%1 cannot be a domain.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <translation>%1 is here twice.</translation>
    </message>
    <message>
        <source>firma.cz</source>
        <translation>firma.cz</translation>
    </message>
    <message>
        <source>Which domains&apos; mail should be kept here when your own mail server cannot take it? Write or paste them; of an address or a link, one click takes the domain.</source>
        <translation>Which domains&apos; mail should be kept here when your own mail server cannot take it? Write or paste them; of an address or a link, one click takes the domain.</translation>
    </message>
</context>
<context>
    <name>ui::DomainsPage</name>
    <message>
        <source>Without contact with the relay service nothing can be said about your domains.</source>
        <translation>Without contact with the relay service nothing can be said about your domains.</translation>
    </message>
    <message>
        <source>No domain is protected yet. The set-up asks for the first one, and finds its mail server.</source>
        <translation>No domain is protected yet. The set-up asks for the first one, and finds its mail server.</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Set up…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Set up</translation>
    </message>
    <message>
        <source>Your domains and their mail servers</source>
        <translation>Your domains and their mail servers</translation>
    </message>
    <message>
        <source>The service does not say who exists: %1</source>
        <translation>The service does not say who exists: %1</translation>
    </message>
    <message>
        <source>Import a list of addresses</source>
        <translation>Import a list of addresses</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lists (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>These are %n files. Drop one at a time: each becomes a list of its own.</source>
        <translation>
            <numerusform>This is %n file. Drop one at a time: each becomes a list of its own.</numerusform>
            <numerusform>These are %n files. Drop one at a time: each becomes a list of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the list “%1” of %2 with %Ln address(es)?</source>
        <translation>
            <numerusform>Remove the list “%1” of %2 with %Ln address?</numerusform>
            <numerusform>Remove the list “%1” of %2 with %Ln addresses?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a list</source>
        <translation>Remove a list</translation>
    </message>
    <message>
        <source>Addresses that are in no other list, and that your mail server never took mail for, are forgotten.</source>
        <translation>Addresses that are in no other list, and that your mail server never took mail for, are forgotten.</translation>
    </message>
    <message>
        <source>It is the only complete list: without it the relay cannot know who does not exist while your mail server is away.</source>
        <translation>It is the only complete list: without it the relay cannot know who does not exist while your mail server is away.</translation>
    </message>
    <message>
        <source>The file it came from stays as it is; you can import it again.</source>
        <translation>The file it came from stays as it is; you can import it again.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>The list “%1” is removed.</source>
        <translation>The list “%1” is removed.</translation>
    </message>
    <message>
        <source>The service reads it by itself from %1, so it comes back with the next reading: take that out of the configuration first.</source>
        <translation>The service reads it by itself from %1, so it comes back with the next reading: take that out of the configuration first.</translation>
    </message>
</context>
<context>
    <name>ui::EndedModel</name>
    <message>
        <source>How bad</source>
        <translation>How bad</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>What it was</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
</context>
<context>
    <name>ui::EndedPanel</name>
    <message>
        <source>Warnings that are over</source>
        <translation>Warnings that are over</translation>
    </message>
    <message numerus="yes">
        <source>Over (%Ln)</source>
        <translation>
            <numerusform>Over (%Ln)</numerusform>
            <numerusform>Over (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say which warnings are over: %1</source>
        <translation>The service does not say which warnings are over: %1</translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Kept for %1.</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explain %1</translation>
    </message>
</context>
<context>
    <name>ui::EraseDialog</name>
    <message>
        <source>Erase %1 from all that is kept about finished mail? It cannot be undone.</source>
        <translation>Erase %1 from all that is kept about finished mail? It cannot be undone.</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Erase</translation>
    </message>
    <message>
        <source>Mail from or to it may wait in the queue. It is not touched: erase the address again when it is gone.</source>
        <translation>Mail from or to it may wait in the queue. It is not touched: erase the address again when it is gone.</translation>
    </message>
    <message>
        <source>No mail from or to it waits in the queue.</source>
        <translation>No mail from or to it waits in the queue.</translation>
    </message>
    <message>
        <source>Erase an address</source>
        <translation>Erase an address</translation>
    </message>
    <message>
        <source>In the history, the list of notices and the record of who did what the address becomes “erased”; the replies and Message-IDs beside it go. The rows still count. The record says who erased, but not whom. The lines that the page “Log” keeps are emptied. Mail in the queue, lists of addresses, the log of this machine and copies of the files are not touched.</source>
        <translation>In the history, the list of notices and the record of who did what the address becomes “erased”; the replies and Message-IDs beside it go. The rows still count. The record says who erased, but not whom. The lines that the page “Log” keeps are emptied. Mail in the queue, lists of addresses, the log of this machine and copies of the files are not touched.</translation>
    </message>
    <message>
        <source>&amp;Address to erase</source>
        <translation>&amp;Address to erase</translation>
    </message>
    <message>
        <source>Address to erase</source>
        <translation>Address to erase</translation>
    </message>
    <message>
        <source>for example: eva@firma.cz</source>
        <translation>for example: eva@firma.cz</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Erasing…</translation>
    </message>
    <message>
        <source>&amp;Erase…</source>
        <translation>&amp;Erase…</translation>
    </message>
    <message>
        <source>Erase the address</source>
        <translation>Erase the address</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::ExportBar</name>
    <message numerus="yes">
        <source>Exporting to %1: %L2 of %n message(s)</source>
        <translation>
            <numerusform>Exporting to %1: %L2 of %n message</numerusform>
            <numerusform>Exporting to %1: %L2 of %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %n message(s), %2</source>
        <translation>
            <numerusform>Exported to %1: %n message, %2</numerusform>
            <numerusform>Exported to %1: %n messages, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancel the export</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>look at this</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>has to be changed</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>ui::FindingRow</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Should be</translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explain %1</translation>
    </message>
</context>
<context>
    <name>ui::GeneralSection</name>
    <message>
        <source>That could not be kept: %1</source>
        <translation>That could not be kept: %1</translation>
    </message>
    <message>
        <source>These settings are of this window alone and act at once.</source>
        <translation>These settings are of this window alone and act at once.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Then the tray shows the state of the mail, and warnings appear though the window was never opened.</source>
        <translation>Then the tray shows the state of the mail, and warnings appear though the window was never opened.</translation>
    </message>
    <message>
        <source>What appears on the screen by itself</source>
        <translation>What appears on the screen by itself</translation>
    </message>
    <message>
        <source>Mail is or will be lost or refused.</source>
        <translation>Mail is or will be lost or refused.</translation>
    </message>
    <message>
        <source>Something is wrong, the mail is safe.</source>
        <translation>Something is wrong, the mail is safe.</translation>
    </message>
    <message>
        <source>In them nothing appears; what still lasts at their end does then.</source>
        <translation>In them nothing appears; what still lasts at their end does then.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Start hidden when I log in</source>
        <translation>Start hidden when I log in</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>What needs attention</translation>
    </message>
    <message>
        <source>For your information</source>
        <translation>For your information</translation>
    </message>
    <message>
        <source>Reminders of what still lasts</source>
        <translation>Reminders of what still lasts</translation>
    </message>
    <message>
        <source>That a problem is over</source>
        <translation>That a problem is over</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Show new problems in quiet hours too</source>
        <translation>Show new problems in quiet hours too</translation>
    </message>
</context>
<context>
    <name>ui::HeldPanel</name>
    <message>
        <source>Held for your decision</source>
        <translation>Held for your decision</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Return to senders…</source>
        <translation>Return to senders…</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Give up…</translation>
    </message>
    <message>
        <source>Try again: %1</source>
        <translation>Try again: %1</translation>
    </message>
    <message>
        <source>Return to senders: %1</source>
        <translation>Return to senders: %1</translation>
    </message>
    <message>
        <source>Give up: %1</source>
        <translation>Give up: %1</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Your account may look, but not change anything.</translation>
    </message>
    <message numerus="yes">
        <source>Return the mail for %n recipient(s) to the senders? It will not be delivered.</source>
        <translation>
            <numerusform>Return the mail for %n recipient to the senders? It will not be delivered.</numerusform>
            <numerusform>Return the mail for %n recipients to the senders? It will not be delivered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up the mail for %n recipient(s)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>Give up the mail for %n recipient? It will not be delivered and the senders are not told.</numerusform>
            <numerusform>Give up the mail for %n recipients? It will not be delivered and the senders are not told.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held mail</source>
        <translation>Held mail</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Return</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>&amp;Give up</translation>
    </message>
    <message>
        <source>Export held mail</source>
        <translation>Export held mail</translation>
    </message>
    <message>
        <source>Mailbox files (*.mbox);;All files (*)</source>
        <translation>Mailbox files (*.mbox);;All files (*)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export: %1</translation>
    </message>
</context>
<context>
    <name>ui::HelpPage</name>
    <message>
        <source>Search, for example: alias, expired, MX-102</source>
        <translation>Search, for example: alias, expired, MX-102</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages of the help</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page of the help</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>No page has all of these words.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDetails</name>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Choose a row to see its details.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copy details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>All &amp;recipients</source>
        <translation>All &amp;recipients</translation>
    </message>
    <message>
        <source>Show all recipients of this message</source>
        <translation>Show all recipients of this message</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExportBar</name>
    <message numerus="yes">
        <source>Exporting to %1: %Ln row(s) so far</source>
        <translation>
            <numerusform>Exporting to %1: %Ln row so far</numerusform>
            <numerusform>Exporting to %1: %Ln rows so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported to %1: %Ln row(s)</source>
        <translation>
            <numerusform>Exported to %1: %Ln row</numerusform>
            <numerusform>Exported to %1: %Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, back to %2</source>
        <translation>%1, back to %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancel the export</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilterBar</name>
    <message>
        <source>Address begins with</source>
        <translation>Address begins with</translation>
    </message>
    <message>
        <source>Address is</source>
        <translation>Address is</translation>
    </message>
    <message>
        <source>Address contains</source>
        <translation>Address contains</translation>
    </message>
    <message>
        <source>Message-ID is</source>
        <translation>Message-ID is</translation>
    </message>
    <message>
        <source>Number is</source>
        <translation>Number is</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Where to search</translation>
    </message>
    <message>
        <source>Sender or recipient, for example: eva@</source>
        <translation>Sender or recipient, for example: eva@</translation>
    </message>
    <message>
        <source>Sender or recipient, for example: eva@firma.cz</source>
        <translation>Sender or recipient, for example: eva@firma.cz</translation>
    </message>
    <message>
        <source>A part of a sender or recipient, for example: firma</source>
        <translation>A part of a sender or recipient, for example: firma</translation>
    </message>
    <message>
        <source>The header&apos;s, with or without &lt; and &gt;</source>
        <translation>The header&apos;s, with or without &lt; and &gt;</translation>
    </message>
    <message>
        <source>The number that the relay gave the message</source>
        <translation>The number that the relay gave the message</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Search in the history</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>The last 24 hours</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>The last 7 days</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>The last 30 days</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>When it was finished</source>
        <translation>When it was finished</translation>
    </message>
    <message>
        <source>Finished from</source>
        <translation>Finished from</translation>
    </message>
    <message>
        <source>Finished before</source>
        <translation>Finished before</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>All domains</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Clear</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Any rule</translation>
    </message>
    <message>
        <source>Not told because of the message or its sender (all of F2)</source>
        <translation>Not told because of the message or its sender (all of F2)</translation>
    </message>
    <message>
        <source>Not told to protect others from notices (all of F4)</source>
        <translation>Not told to protect others from notices (all of F4)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPage</name>
    <message>
        <source>Your account may not see the history.</source>
        <translation>Your account may not see the history.</translation>
    </message>
    <message>
        <source>Without contact with the relay service its history cannot be seen.</source>
        <translation>Without contact with the relay service its history cannot be seen.</translation>
    </message>
    <message>
        <source>The time that you search ends before it begins.</source>
        <translation>The time that you search ends before it begins.</translation>
    </message>
    <message>
        <source>No finished mail fits your search.</source>
        <translation>No finished mail fits your search.</translation>
    </message>
    <message>
        <source>No mail is finished yet. What is delivered, refused, expired or removed appears here.</source>
        <translation>No mail is finished yet. What is delivered, refused, expired or removed appears here.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), the latest first.</source>
        <translation>
            <numerusform>%Ln row, the latest first.</numerusform>
            <numerusform>%Ln rows, the latest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) so far, the latest first; there are more when you scroll.</source>
        <translation>
            <numerusform>%Ln row so far, the latest first; there are more when you scroll.</numerusform>
            <numerusform>%Ln rows so far, the latest first; there are more when you scroll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept for %1.</source>
        <translation>Kept for %1.</translation>
    </message>
    <message>
        <source>Only administrators of the relay may erase.</source>
        <translation>Only administrators of the relay may erase.</translation>
    </message>
    <message>
        <source>Finished mail</source>
        <translation>Finished mail</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Export what is found as CSV</source>
        <translation>Export what is found as CSV</translation>
    </message>
    <message>
        <source>&amp;Erase an address…</source>
        <translation>&amp;Erase an address…</translation>
    </message>
    <message>
        <source>Erase an address</source>
        <translation>Erase an address</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Export the history</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tables (*.csv);;All files (*)</translation>
    </message>
    <message>
        <source>history-%1.csv</source>
        <translation>history-%1.csv</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import a list of addresses</source>
        <translation>Import a list of addresses</translation>
    </message>
    <message>
        <source>The file is being read. Nothing is changed by that.</source>
        <translation>The file is being read. Nothing is changed by that.</translation>
    </message>
    <message>
        <source>The list is being imported…</source>
        <translation>The list is being imported…</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Name of the list</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Not possible: the file has more addresses than could be read.</source>
        <translation>Not possible: the file has more addresses than could be read.</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Read the file again</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the list of that name, which has %Ln address(es).</source>
        <translation>
            <numerusform>It takes the place of the list of that name, which has %Ln address.</numerusform>
            <numerusform>It takes the place of the list of that name, which has %Ln addresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has far fewer: is it the whole one?</source>
        <translation>This file has far fewer: is it the whole one?</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>“%1” is not there any more.</translation>
    </message>
    <message>
        <source>“%1” is no file. Choose one file with the addresses in it.</source>
        <translation>“%1” is no file. Choose one file with the addresses in it.</translation>
    </message>
    <message>
        <source>Your account may not read “%1”.</source>
        <translation>Your account may not read “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1” cannot be read: %2</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” is in use: %Ln address(es).</source>
        <translation>
            <numerusform>The list “%1” is in use: %Ln address.</numerusform>
            <numerusform>The list “%1” is in use: %Ln addresses.</numerusform>
        </translation>
    </message>
    <message>
        <source>A list for %1: “%2”</source>
        <translation>A list for %1: “%2”</translation>
    </message>
    <message>
        <source>Is the list complete?</source>
        <translation>Is the list complete?</translation>
    </message>
    <message>
        <source>Not for sure: somebody &amp;may be missing</source>
        <translation>Not for sure: somebody &amp;may be missing</translation>
    </message>
    <message>
        <source>While your mail server is away, mail for the addresses in the list is kept for them. Mail for others is put off: their senders try again later, when your mail server can be asked. This is the safe choice.</source>
        <translation>While your mail server is away, mail for the addresses in the list is kept for them. Mail for others is put off: their senders try again later, when your mail server can be asked. This is the safe choice.</translation>
    </message>
    <message>
        <source>&amp;Yes: who is not in it does not exist</source>
        <translation>&amp;Yes: who is not in it does not exist</translation>
    </message>
    <message>
        <source>While your mail server is away, mail for addresses that are in no list and never got mail here is refused at once, and the senders are told that there is no such address. That keeps spam to invented addresses out, but it also refuses mail for every alias, group or shared mailbox that the list forgets. It holds for a week; then import the list again. (unknownRecipients in the settings of the domain overrules it.)</source>
        <translation>While your mail server is away, mail for addresses that are in no list and never got mail here is refused at once, and the senders are told that there is no such address. That keeps spam to invented addresses out, but it also refuses mail for every alias, group or shared mailbox that the list forgets. It holds for a week; then import the list again. (unknownRecipients in the settings of the domain overrules it.)</translation>
    </message>
    <message>
        <source>Contact with the service was lost before it said whether the list is in use. It is asked again until it does.</source>
        <translation>Contact with the service was lost before it said whether the list is in use. It is asked again until it does.</translation>
    </message>
    <message>
        <source>Contact with the service was lost meanwhile, and it does not have the list. Import it again.</source>
        <translation>Contact with the service was lost meanwhile, and it does not have the list. Import it again.</translation>
    </message>
</context>
<context>
    <name>ui::KitDialog</name>
    <message>
        <source>Checking. This may take some minutes where your mail server makes us wait.</source>
        <translation>Checking. This may take some minutes where your mail server makes us wait.</translation>
    </message>
    <message>
        <source>The check was stopped. What was proved until then stands above.</source>
        <translation>The check was stopped. What was proved until then stands above.</translation>
    </message>
    <message>
        <source>Your mail server does not heed the lines yet: see above what it did.</source>
        <translation>Your mail server does not heed the lines yet: see above what it did.</translation>
    </message>
    <message>
        <source>The mail came through, but something is to be looked at: see above.</source>
        <translation>The mail came through, but something is to be looked at: see above.</translation>
    </message>
    <message>
        <source>Proved: your mail server takes mail from this backup without hindrance.</source>
        <translation>Proved: your mail server takes mail from this backup without hindrance.</translation>
    </message>
    <message>
        <source>Tell your mail server – %1</source>
        <translation>Tell your mail server – %1</translation>
    </message>
    <message>
        <source>After an outage this backup hands over mail from all the world, and your mail server could take it for a spammer. With these lines it lets this backup past its greylisting, its limits and its SPF check – for nobody else, and nobody may relay by it.</source>
        <translation>After an outage this backup hands over mail from all the world, and your mail server could take it for a spammer. With these lines it lets this backup past its greylisting, its limits and its SPF check – for nobody else, and nobody may relay by it.</translation>
    </message>
    <message>
        <source>Your mail server or its &amp;filter:</source>
        <translation>Your mail server or its &amp;filter:</translation>
    </message>
    <message>
        <source>Mail server or filter</source>
        <translation>Mail server or filter</translation>
    </message>
    <message>
        <source>Prove it with a mail</source>
        <translation>Prove it with a mail</translation>
    </message>
    <message>
        <source>One mail goes to your mail server as in a hand-over, and some more are announced that are not sent. You see what it makes of them.</source>
        <translation>One mail goes to your mail server as in a hand-over, and some more are announced that are not sent. You see what it makes of them.</translation>
    </message>
    <message>
        <source>&amp;Address that gets the mail</source>
        <translation>&amp;Address that gets the mail</translation>
    </message>
    <message>
        <source>Address that gets the mail</source>
        <translation>Address that gets the mail</translation>
    </message>
    <message>
        <source>&amp;Send the check mail</source>
        <translation>&amp;Send the check mail</translation>
    </message>
    <message>
        <source>Send the check mail</source>
        <translation>Send the check mail</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Stop the check</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Your account may look, but not change anything.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::KitLines</name>
    <message>
        <source>Lines to paste (%1 of %2)</source>
        <translation>Lines to paste (%1 of %2)</translation>
    </message>
</context>
<context>
    <name>ui::KitPanel</name>
    <message>
        <source>A mail can prove it once all is set up: come back to this page then.</source>
        <translation>A mail can prove it once all is set up: come back to this page then.</translation>
    </message>
    <message>
        <source>Sending one mail to postmaster…</source>
        <translation>Sending one mail to postmaster…</translation>
    </message>
    <message>
        <source>Sends one mail to postmaster of your mail server.</source>
        <translation>Sends one mail to postmaster of your mail server.</translation>
    </message>
    <message>
        <source>It does not let everything pass yet: %1.</source>
        <translation>It does not let everything pass yet: %1.</translation>
    </message>
    <message>
        <source>Your mail server knows this machine.</source>
        <translation>Your mail server knows this machine.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>The check was stopped.</translation>
    </message>
    <message>
        <source>Your mail server should know this machine, or it may hold up or refuse what is handed over. Have these lines added to its configuration.</source>
        <translation>Your mail server should know this machine, or it may hold up or refuse what is handed over. Have these lines added to its configuration.</translation>
    </message>
    <message>
        <source>&amp;Kind of mail server</source>
        <translation>&amp;Kind of mail server</translation>
    </message>
    <message>
        <source>Kind of mail server</source>
        <translation>Kind of mail server</translation>
    </message>
    <message>
        <source>Check with a &amp;mail</source>
        <translation>Check with a &amp;mail</translation>
    </message>
    <message>
        <source>Check with a mail</source>
        <translation>Check with a mail</translation>
    </message>
</context>
<context>
    <name>ui::LadderView</name>
    <message>
        <source>this machine, the backup</source>
        <translation>this machine, the backup</translation>
    </message>
    <message>
        <source>your mail server</source>
        <translation>your mail server</translation>
    </message>
    <message>
        <source>nobody told us about this one – an old provider?</source>
        <translation>nobody told us about this one – an old provider?</translation>
    </message>
    <message>
        <source>No mail server is known in the DNS.</source>
        <translation>No mail server is known in the DNS.</translation>
    </message>
    <message>
        <source>asked next</source>
        <translation>asked next</translation>
    </message>
    <message>
        <source>asked after that</source>
        <translation>asked after that</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>preference %1</translation>
    </message>
    <message>
        <source>Mail servers in the order in which they are asked</source>
        <translation>Mail servers in the order in which they are asked</translation>
    </message>
    <message>
        <source>asked first</source>
        <translation>asked first</translation>
    </message>
</context>
<context>
    <name>ui::LastEvent</name>
    <message>
        <source>%1 stopped answering.</source>
        <translation>%1 stopped answering.</translation>
    </message>
    <message>
        <source>%1 takes mail again, after %2. No mail came meanwhile.</source>
        <translation>%1 takes mail again, after %2. No mail came meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>%1 takes mail again, after %2. %n message(s) came here meanwhile.</source>
        <translation>
            <numerusform>%1 takes mail again, after %2. %n message came here meanwhile.</numerusform>
            <numerusform>%1 takes mail again, after %2. %n messages came here meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Light</name>
    <message>
        <source>DNS and network</source>
        <translation>DNS and network</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>has to be changed</source>
        <translation>has to be changed</translation>
    </message>
    <message>
        <source>could be better</source>
        <translation>could be better</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>could not be checked</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>not checked yet</translation>
    </message>
    <message>
        <source>not all could be checked</source>
        <translation>not all could be checked</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>%1 of %2 answer</source>
        <translation>%1 of %2 answer</translation>
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
        <translation>on average</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>from the least to the most</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 on average, from %2 to %3</source>
        <translation>%1 on average, from %2 to %3</translation>
    </message>
    <message>
        <source>Last %1. Least %2, most %3, at %4.</source>
        <translation>Last %1. Least %2, most %3, at %4.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Average</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
</context>
<context>
    <name>ui::ListModel</name>
    <message>
        <source>Read at %1</source>
        <translation>Read at %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>not for sure</source>
        <translation>not for sure</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
</context>
<context>
    <name>ui::ListTable</name>
    <message>
        <source>Lists of addresses</source>
        <translation>Lists of addresses</translation>
    </message>
</context>
<context>
    <name>ui::LogPage</name>
    <message>
        <source>Without contact with the relay service its log cannot be seen.</source>
        <translation>Without contact with the relay service its log cannot be seen.</translation>
    </message>
    <message>
        <source>No line fits.</source>
        <translation>No line fits.</translation>
    </message>
    <message>
        <source>The service has written nothing yet.</source>
        <translation>The service has written nothing yet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s). The service keeps the last 5,000.</source>
        <translation>
            <numerusform>%Ln line. The service keeps the last 5,000.</numerusform>
            <numerusform>%Ln lines. The service keeps the last 5,000.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy the selection</source>
        <translation>&amp;Copy the selection</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copy all</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>From information up</source>
        <translation>From information up</translation>
    </message>
    <message>
        <source>Warnings and problems</source>
        <translation>Warnings and problems</translation>
    </message>
    <message>
        <source>Problems alone</source>
        <translation>Problems alone</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Which lines are shown</translation>
    </message>
    <message>
        <source>Search the lines</source>
        <translation>Search the lines</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Follow</translation>
    </message>
    <message>
        <source>Follow what is written</source>
        <translation>Follow what is written</translation>
    </message>
    <message>
        <source>Log of the service</source>
        <translation>Log of the service</translation>
    </message>
    <message>
        <source>&amp;Support bundle…</source>
        <translation>&amp;Support bundle…</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support bundle</translation>
    </message>
</context>
<context>
    <name>ui::MachinePage</name>
    <message>
        <source>This machine</source>
        <translation>This machine</translation>
    </message>
    <message>
        <source>This cannot be the name of a machine on the Internet. Write one such as mx2.firma.cz.</source>
        <translation>This cannot be the name of a machine on the Internet. Write one such as mx2.firma.cz.</translation>
    </message>
    <message>
        <source>This is the name of your mail server. This machine needs one of its own, such as mx2.firma.cz.</source>
        <translation>This is the name of your mail server. This machine needs one of its own, such as mx2.firma.cz.</translation>
    </message>
    <message>
        <source>Under “More”: write where mail is taken as address and port, such as *:25.</source>
        <translation>Under “More”: write where mail is taken as address and port, such as *:25.</translation>
    </message>
    <message>
        <source>Under “More”: write the public address as numbers, such as 203.0.113.5.</source>
        <translation>Under “More”: write the public address as numbers, such as 203.0.113.5.</translation>
    </message>
    <message>
        <source>Between this machine and the Internet there is a router. In it, under “Port forwarding” or “NAT”:</source>
        <translation>Between this machine and the Internet there is a router. In it, under “Port forwarding” or “NAT”:</translation>
    </message>
    <message>
        <source>1. Add a rule: TCP, port 25 from outside goes to %1, port %2.</source>
        <translation>1. Add a rule: TCP, port 25 from outside goes to %1, port %2.</translation>
    </message>
    <message>
        <source>2. Let the sender&apos;s address stay as it is (no masquerading for this rule).</source>
        <translation>2. Let the sender&apos;s address stay as it is (no masquerading for this rule).</translation>
    </message>
    <message>
        <source>3. Give this machine always the same address in your network.</source>
        <translation>3. Give this machine always the same address in your network.</translation>
    </message>
    <message>
        <source>Other mail servers look for it under this name; it will be in the MX record.</source>
        <translation>Other mail servers look for it under this name; it will be in the MX record.</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Looking at this machine…</translation>
    </message>
    <message>
        <source>This machine could not be looked at.</source>
        <translation>This machine could not be looked at.</translation>
    </message>
    <message>
        <source>What was found:</source>
        <translation>What was found:</translation>
    </message>
    <message>
        <source>Na&amp;me of this machine on the Internet</source>
        <translation>Na&amp;me of this machine on the Internet</translation>
    </message>
    <message>
        <source>Name of this machine on the Internet</source>
        <translation>Name of this machine on the Internet</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Check &amp;again</translation>
    </message>
    <message>
        <source>Look at this machine again</source>
        <translation>Look at this machine again</translation>
    </message>
    <message>
        <source>Server that passes mail on (smarthost)</source>
        <translation>Server that passes mail on (smarthost)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Takes mai&amp;l at (address:port)</source>
        <translation>Takes mai&amp;l at (address:port)</translation>
    </message>
    <message>
        <source>Takes mail at (address:port)</source>
        <translation>Takes mail at (address:port)</translation>
    </message>
    <message>
        <source>The usual value is *:25: every address of this machine, the port for mail.</source>
        <translation>The usual value is *:25: every address of this machine, the port for mail.</translation>
    </message>
    <message>
        <source>Publi&amp;c address</source>
        <translation>Publi&amp;c address</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Public address</translation>
    </message>
    <message>
        <source>only if it was not found</source>
        <translation>only if it was not found</translation>
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
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colours</translation>
    </message>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Set up…</translation>
    </message>
    <message>
        <source>&amp;Quit the window (the relay keeps running)</source>
        <translation>&amp;Quit the window (the relay keeps running)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>As the &amp;desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;ark</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Domains &amp;&amp; servers</source>
        <translation>Domains &amp;&amp; servers</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>ui::MaintenanceBar</name>
    <message>
        <source>Pause for maintenance</source>
        <translation>Pause for maintenance</translation>
    </message>
    <message>
        <source>Keeps the mail here while you work on your mail server. It ends by itself.</source>
        <translation>Keeps the mail here while you work on your mail server. It ends by itself.</translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation>End maintenance</translation>
    </message>
    <message>
        <source>What was kept is handed over now.</source>
        <translation>What was kept is handed over now.</translation>
    </message>
    <message>
        <source>All mail servers</source>
        <translation>All mail servers</translation>
    </message>
</context>
<context>
    <name>ui::NetworkSection</name>
    <message>
        <source>As in the MX record, such as mx2.firma.cz. Empty: the name of this machine.</source>
        <translation>As in the MX record, such as mx2.firma.cz. Empty: the name of this machine.</translation>
    </message>
    <message>
        <source>Address and port, such as *:25; the star stands for every address of this machine.</source>
        <translation>Address and port, such as *:25; the star stands for every address of this machine.</translation>
    </message>
    <message>
        <source>How the world sees this machine behind a router. Empty: its own addresses.</source>
        <translation>How the world sees this machine behind a router. Empty: its own addresses.</translation>
    </message>
    <message>
        <source>A mail server that passes them on (smarthost), such as smtp.provider.cz:587. Needed where port 25 does not lead out. Empty: straight to the servers of their addressees.</source>
        <translation>A mail server that passes them on (smarthost), such as smtp.provider.cz:587. Needed where port 25 does not lead out. Empty: straight to the servers of their addressees.</translation>
    </message>
    <message>
        <source>when it offers it</source>
        <translation>when it offers it</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>always, and its certificate must be valid</source>
        <translation>always, and its certificate must be valid</translation>
    </message>
    <message>
        <source>The name under which the password is kept: restantectl secret set NAME. Empty: none is needed.</source>
        <translation>The name under which the password is kept: restantectl secret set NAME. Empty: none is needed.</translation>
    </message>
    <message>
        <source>Name of this server</source>
        <translation>Name of this server</translation>
    </message>
    <message>
        <source>Takes mail at, one a line</source>
        <translation>Takes mail at, one a line</translation>
    </message>
    <message>
        <source>Public addresses, one a line</source>
        <translation>Public addresses, one a line</translation>
    </message>
    <message>
        <source>Send notices and alerts by</source>
        <translation>Send notices and alerts by</translation>
    </message>
    <message>
        <source>Encryption towards it</source>
        <translation>Encryption towards it</translation>
    </message>
    <message>
        <source>Login there</source>
        <translation>Login there</translation>
    </message>
</context>
<context>
    <name>ui::NoticeList</name>
    <message>
        <source>Notices to senders</source>
        <translation>Notices to senders</translation>
    </message>
    <message>
        <source>Whole address of a sender</source>
        <translation>Whole address of a sender</translation>
    </message>
    <message>
        <source>Search by the whole address of a sender</source>
        <translation>Search by the whole address of a sender</translation>
    </message>
    <message>
        <source>Only who was told</source>
        <translation>Only who was told</translation>
    </message>
    <message>
        <source>No notice fits. The search is for the whole address, as the mail named it.</source>
        <translation>No notice fits. The search is for the whole address, as the mail named it.</translation>
    </message>
    <message>
        <source>Only who was &amp;told</source>
        <translation>Only who was &amp;told</translation>
    </message>
</context>
<context>
    <name>ui::NoticeModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>What became of it</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(no sender)</translation>
    </message>
    <message>
        <source>Due after %1</source>
        <translation>Due after %1</translation>
    </message>
    <message>
        <source>About the mail %1</source>
        <translation>About the mail %1</translation>
    </message>
    <message>
        <source>The notice is the mail %1</source>
        <translation>The notice is the mail %1</translation>
    </message>
    <message>
        <source>%1; the notice: %2</source>
        <translation>%1; the notice: %2</translation>
    </message>
</context>
<context>
    <name>ui::NoticeSetupPage</name>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>after %1</translation>
    </message>
    <message>
        <source>Notices &amp; alerts</source>
        <translation>Notices &amp; alerts</translation>
    </message>
    <message>
        <source>%1 is not a mail address.</source>
        <translation>%1 is not a mail address.</translation>
    </message>
    <message>
        <source>%1 is on your own mail server. An alert that it is away could not arrive there. Take a mailbox elsewhere.</source>
        <translation>%1 is on your own mail server. An alert that it is away could not arrive there. Take a mailbox elsewhere.</translation>
    </message>
    <message>
        <source>%1 is here twice.</source>
        <translation>%1 is here twice.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n addresses can be told.</source>
        <translation>
            <numerusform>At most %n address can be told.</numerusform>
            <numerusform>At most %n addresses can be told.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https:// or http://.</source>
        <translation>This is not a web address. It begins with https:// or http://.</translation>
    </message>
    <message>
        <source>The address of ntfy ends with its topic, such as https://ntfy.sh/our-mail.</source>
        <translation>The address of ntfy ends with its topic, such as https://ntfy.sh/our-mail.</translation>
    </message>
    <message>
        <source>A mailbox that is not on your own mail server. Without one, warnings show only on this screen.</source>
        <translation>A mailbox that is not on your own mail server. Without one, warnings show only on this screen.</translation>
    </message>
    <message>
        <source>After the last page a test alert goes to each new address; the code in it proves that it arrives.</source>
        <translation>After the last page a test alert goes to each new address; the code in it proves that it arrives.</translation>
    </message>
    <message>
        <source>Cannot leave: port 25 leads nowhere from here. Enter a server that passes mail on, on the page “This machine”.</source>
        <translation>Cannot leave: port 25 leads nowhere from here. Enter a server that passes mail on, on the page “This machine”.</translation>
    </message>
    <message>
        <source>What senders are told</source>
        <translation>What senders are told</translation>
    </message>
    <message>
        <source>When mail waits here for long, its sender gets a notice in plain words. Lists and automatic mail never do.</source>
        <translation>When mail waits here for long, its sender gets a notice in plain words. Lists and automatic mail never do.</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Who</translation>
    </message>
    <message>
        <source>Who is told of a delay</source>
        <translation>Who is told of a delay</translation>
    </message>
    <message>
        <source>senders who are proved to be who they say (recommended)</source>
        <translation>senders who are proved to be who they say (recommended)</translation>
    </message>
    <message>
        <source>all senders</source>
        <translation>all senders</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>W&amp;hen</translation>
    </message>
    <message>
        <source>When senders are told</source>
        <translation>When senders are told</translation>
    </message>
    <message>
        <source>&amp;Language, if the mail shows none</source>
        <translation>&amp;Language, if the mail shows none</translation>
    </message>
    <message>
        <source>Language of notices</source>
        <translation>Language of notices</translation>
    </message>
    <message>
        <source>What you are told</source>
        <translation>What you are told</translation>
    </message>
    <message>
        <source>&amp;E-mail for alerts</source>
        <translation>&amp;E-mail for alerts</translation>
    </message>
    <message>
        <source>E-mail for alerts</source>
        <translation>E-mail for alerts</translation>
    </message>
    <message>
        <source>Lan&amp;guage of alerts</source>
        <translation>Lan&amp;guage of alerts</translation>
    </message>
    <message>
        <source>Language of alerts</source>
        <translation>Language of alerts</translation>
    </message>
    <message>
        <source>Webhook (for chat programs and the like)</source>
        <translation>Webhook (for chat programs and the like)</translation>
    </message>
    <message>
        <source>Web add&amp;ress</source>
        <translation>Web add&amp;ress</translation>
    </message>
    <message>
        <source>Web address of the webhook</source>
        <translation>Web address of the webhook</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format of the webhook</source>
        <translation>Format of the webhook</translation>
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
        <translation>The notice as its reader sees it</translation>
    </message>
</context>
<context>
    <name>ui::NoticesPage</name>
    <message>
        <source>&amp;Outages and notices</source>
        <translation>&amp;Outages and notices</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Words</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be said about outages and notices.</source>
        <translation>Without contact with the relay service nothing can be said about outages and notices.</translation>
    </message>
    <message>
        <source>No domain is protected yet, so there is nobody to tell.</source>
        <translation>No domain is protected yet, so there is nobody to tell.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
</context>
<context>
    <name>ui::OpenTask</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>several domains or addresses</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is not set up yet: it knows no domain and takes no mail.</source>
        <translation>The backup is not set up yet: it knows no domain and takes no mail.</translation>
    </message>
    <message>
        <source>The MX record is still missing at %1: no sender can find this backup.</source>
        <translation>The MX record is still missing at %1: no sender can find this backup.</translation>
    </message>
    <message>
        <source>Nobody has connected from the internet yet: it is not certain that mail can reach this machine.</source>
        <translation>Nobody has connected from the internet yet: it is not certain that mail can reach this machine.</translation>
    </message>
    <message>
        <source>Nobody is alerted while this window is closed: there is no address for alerts yet.</source>
        <translation>Nobody is alerted while this window is closed: there is no address for alerts yet.</translation>
    </message>
    <message>
        <source>Nobody has confirmed yet that alerts arrive at %1.</source>
        <translation>Nobody has confirmed yet that alerts arrive at %1.</translation>
    </message>
    <message>
        <source>Notices to senders cannot leave: no mail server on the internet can be reached from here.</source>
        <translation>Notices to senders cannot leave: no mail server on the internet can be reached from here.</translation>
    </message>
    <message>
        <source>The internet address of this backup has no proper name yet (%1): many would refuse its notices.</source>
        <translation>The internet address of this backup has no proper name yet (%1): many would refuse its notices.</translation>
    </message>
    <message>
        <source>Not all addresses of %1 are known: in an outage mail to the others cannot be judged.</source>
        <translation>Not all addresses of %1 are known: in an outage mail to the others cannot be judged.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>How to confirm</source>
        <translation>How to confirm</translation>
    </message>
    <message>
        <source>Import addresses…</source>
        <translation>Import addresses…</translation>
    </message>
</context>
<context>
    <name>ui::OutageCard</name>
    <message>
        <source>The mail server is away</source>
        <translation>The mail server is away</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Postpone 4 h</source>
        <translation>Postpone 4 h</translation>
    </message>
    <message>
        <source>Do not tell</source>
        <translation>Do not tell</translation>
    </message>
    <message>
        <source>Tell by schedule again</source>
        <translation>Tell by schedule again</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Your account may look, but not change anything.</translation>
    </message>
    <message>
        <source>As far as is known now, nobody else is to be told.</source>
        <translation>As far as is known now, nobody else is to be told.</translation>
    </message>
</context>
<context>
    <name>ui::OutagePanel</name>
    <message>
        <source>No mail server is away now.</source>
        <translation>No mail server is away now.</translation>
    </message>
    <message numerus="yes">
        <source>Ended outages (%Ln)</source>
        <translation>
            <numerusform>Ended outage (%Ln)</numerusform>
            <numerusform>Ended outages (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OverviewPage</name>
    <message>
        <source>Your mail servers</source>
        <translation>Your mail servers</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>What needs attention</translation>
    </message>
    <message>
        <source>age of the oldest mail</source>
        <translation>age of the oldest mail</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>room at this rate, %1 free</source>
        <translation>room at this rate, %1 free</translation>
    </message>
    <message>
        <source>free for mail, not filling up</source>
        <translation>free for mail, not filling up</translation>
    </message>
    <message>
        <source>messages kept</source>
        <translation>messages kept</translation>
    </message>
    <message>
        <source>room for mail</source>
        <translation>room for mail</translation>
    </message>
    <message>
        <source>The last report is from %1, %2 ago.</source>
        <translation>The last report is from %1, %2 ago.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>addresses on hold</source>
        <translation>addresses on hold</translation>
    </message>
    <message numerus="yes">
        <source>message(s) kept (%1)</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>message kept (%1)</numerusform>
            <numerusform>messages kept (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>address(es) on hold, waiting for your decision</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>address on hold, waiting for your decision</numerusform>
            <numerusform>addresses on hold, waiting for your decision</numerusform>
        </translation>
    </message>
    <message>
        <source>age of the oldest mail, next try at %1</source>
        <translation>age of the oldest mail, next try at %1</translation>
    </message>
    <message numerus="yes">
        <source>The certificate of this backup is valid for another %n day(s).</source>
        <translation>
            <numerusform>The certificate of this backup is valid for another %n day.</numerusform>
            <numerusform>The certificate of this backup is valid for another %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be done</source>
        <translation>Still to be done</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>What happened last</translation>
    </message>
</context>
<context>
    <name>ui::PlaceholderBar</name>
    <message>
        <source>the name of this backup server</source>
        <translation>the name of this backup server</translation>
    </message>
    <message>
        <source>the domain that the mail is for</source>
        <translation>the domain that the mail is for</translation>
    </message>
    <message>
        <source>the subject of the mail</source>
        <translation>the subject of the mail</translation>
    </message>
    <message>
        <source>when the mail was sent</source>
        <translation>when the mail was sent</translation>
    </message>
    <message>
        <source>whom the mail is for</source>
        <translation>whom the mail is for</translation>
    </message>
    <message>
        <source>a sentence that says why the mail waits</source>
        <translation>a sentence that says why the mail waits</translation>
    </message>
    <message>
        <source>until when delivery is tried</source>
        <translation>until when delivery is tried</translation>
    </message>
    <message>
        <source>other mails of the sender that wait as well</source>
        <translation>other mails of the sender that wait as well</translation>
    </message>
    <message>
        <source>for each recipient, why the mail was not delivered</source>
        <translation>for each recipient, why the mail was not delivered</translation>
    </message>
    <message>
        <source>what the sender can do</source>
        <translation>what the sender can do</translation>
    </message>
    <message>
        <source>the mails that were delivered</source>
        <translation>the mails that were delivered</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>Insert:</translation>
    </message>
    <message>
        <source>Insert %1</source>
        <translation>Insert %1</translation>
    </message>
    <message>
        <source>Insert %1: %2</source>
        <translation>Insert %1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PreviewDialog</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>What senders to %1 are told of a delay. The mail in it is made up.</source>
        <translation>What senders to %1 are told of a delay. The mail in it is made up.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <source>Change the &amp;words…</source>
        <translation>Change the &amp;words…</translation>
    </message>
    <message>
        <source>Change the words</source>
        <translation>Change the words</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::PreviewView</name>
    <message numerus="yes">
        <source>%Ln address(es) of %1</source>
        <translation>
            <numerusform>%Ln address of %1</numerusform>
            <numerusform>%Ln addresses of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no address of %1 in this file. Is it the right file, and the right domain?</source>
        <translation>There is no address of %1 in this file. Is it the right file, and the right domain?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were not understood and are left out:</source>
        <translation>
            <numerusform>%Ln line was not understood and is left out:</numerusform>
            <numerusform>%Ln lines were not understood and are left out:</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were not understood</source>
        <translation>Lines that were not understood</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repetition(s), each address counts once</source>
        <translation>
            <numerusform>%Ln repetition; each address counts once</numerusform>
            <numerusform>%Ln repetitions; each address counts once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) of other domains, left out: %1</source>
        <translation>
            <numerusform>%Ln address of another domain, left out: %1</numerusform>
            <numerusform>%Ln addresses of other domains, left out: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has more addresses than there is room for: the rest was not read. So it cannot be taken for a complete list.</source>
        <translation>The file has more addresses than there is room for: the rest was not read. So it cannot be taken for a complete list.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PrimaryModel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>Asked again at %1</source>
        <translation>Asked again at %1</translation>
    </message>
</context>
<context>
    <name>ui::PrimaryPage</name>
    <message>
        <source>Your mail server</source>
        <translation>Your mail server</translation>
    </message>
    <message>
        <source>Testing. No mail is sent.</source>
        <translation>Testing. No mail is sent.</translation>
    </message>
    <message>
        <source>The test failed at: %1. You can go on and come back later; mail is kept until the server takes it.</source>
        <translation>The test failed at: %1. You can go on and come back later; mail is kept until the server takes it.</translation>
    </message>
    <message>
        <source>The server answered.</source>
        <translation>The server answered.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>The test was stopped.</translation>
    </message>
    <message>
        <source>Looking for the mail server of %1 in the DNS…</source>
        <translation>Looking for the mail server of %1 in the DNS…</translation>
    </message>
    <message>
        <source>The DNS of %1 names %2 as its mail server.</source>
        <translation>The DNS of %1 names %2 as its mail server.</translation>
    </message>
    <message>
        <source>The DNS of %1 names no other mail server. Please write its name or address.</source>
        <translation>The DNS of %1 names no other mail server. Please write its name or address.</translation>
    </message>
    <message>
        <source>The DNS of %1 could not be asked. Please write the name or address of the mail server.</source>
        <translation>The DNS of %1 could not be asked. Please write the name or address of the mail server.</translation>
    </message>
    <message>
        <source>Which server does the firm&apos;s mail belong to? Restante keeps mail while it does not answer and hands it over when it does.</source>
        <translation>Which server does the firm&apos;s mail belong to? Restante keeps mail while it does not answer and hands it over when it does.</translation>
    </message>
    <message>
        <source>&amp;Mail server (name or address, with the port if it is not 25)</source>
        <translation>&amp;Mail server (name or address, with the port if it is not 25)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>mail.firma.cz:25</source>
        <translation>mail.firma.cz:25</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>&amp;Test the connection</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Stop the test</translation>
    </message>
    <message>
        <source>This is not a mail server. Write its name or address, such as mail.firma.cz or 192.168.1.10:25.</source>
        <translation>This is not a mail server. Write its name or address, such as mail.firma.cz or 192.168.1.10:25.</translation>
    </message>
    <message>
        <source>This is the name of this machine itself. Which server is the mail handed over to?</source>
        <translation>This is the name of this machine itself. Which server is the mail handed over to?</translation>
    </message>
    <message>
        <source>St&amp;op the test</source>
        <translation>St&amp;op the test</translation>
    </message>
</context>
<context>
    <name>ui::ProofView</name>
    <message>
        <source>A real message shows that the whole way works: through this backup and into your mail server.</source>
        <translation>A real message shows that the whole way works: through this backup and into your mail server.</translation>
    </message>
    <message>
        <source>Send it &amp;to (somebody who can look whether it has come)</source>
        <translation>Send it &amp;to (somebody who can look whether it has come)</translation>
    </message>
    <message>
        <source>Recipient of the test message</source>
        <translation>Recipient of the test message</translation>
    </message>
    <message>
        <source>With a &amp;simulated outage (your mail server is left alone for 20 seconds)</source>
        <translation>With a &amp;simulated outage (your mail server is left alone for 20 seconds)</translation>
    </message>
    <message>
        <source>With a simulated outage</source>
        <translation>With a simulated outage</translation>
    </message>
    <message>
        <source>Mail for your mail server waits here meanwhile, and is handed over afterwards.</source>
        <translation>Mail for your mail server waits here meanwhile, and is handed over afterwards.</translation>
    </message>
    <message>
        <source>Send a test &amp;message</source>
        <translation>Send a test &amp;message</translation>
    </message>
    <message>
        <source>Send another test &amp;message</source>
        <translation>Send another test &amp;message</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Your account may look, but not change anything.</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>St&amp;op</translation>
    </message>
    <message>
        <source>Stop the test message</source>
        <translation>Stop the test message</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>The message is on its way…</source>
        <translation>The message is on its way…</translation>
    </message>
    <message>
        <source>There is no news of it. If the message was accepted, it is delivered all the same: look in the queue and the history.</source>
        <translation>There is no news of it. If the message was accepted, it is delivered all the same: look in the queue and the history.</translation>
    </message>
    <message>
        <source>Its number here is %1; it is in the history.</source>
        <translation>Its number here is %1; it is in the history.</translation>
    </message>
    <message>
        <source>Its number here is %1; it is in the queue.</source>
        <translation>Its number here is %1; it is in the queue.</translation>
    </message>
</context>
<context>
    <name>ui::QueueActions</name>
    <message numerus="yes">
        <source>Return the mail for %n address(es) to the senders? They are told by the rules for notices. This cannot be undone.</source>
        <translation>
            <numerusform>Return the mail for %n address to the sender? The sender is told by the rules for notices. This cannot be undone.</numerusform>
            <numerusform>Return the mail for %n addresses to the senders? They are told by the rules for notices. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the mail for %n address(es)? It will not be delivered and the senders are not told.</source>
        <translation>
            <numerusform>Remove the mail for %n address? It will not be delivered and the sender is not told.</numerusform>
            <numerusform>Remove the mail for %n addresses? It will not be delivered and the senders are not told.</numerusform>
        </translation>
    </message>
    <message>
        <source>Return mail</source>
        <translation>Return mail</translation>
    </message>
    <message>
        <source>Remove mail</source>
        <translation>Remove mail</translation>
    </message>
    <message>
        <source>All that fit the filter, also those that are not in sight.</source>
        <translation>All that fit the filter, also those that are not in sight.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;turn</source>
        <translation>Re&amp;turn</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Your account may look, but not change anything.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;All %Ln</source>
        <translation>
            <numerusform>&amp;All %Ln</numerusform>
            <numerusform>&amp;All %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All that fit the filter</source>
        <translation>All that fit the filter</translation>
    </message>
    <message>
        <source>Do it to all that fit the filter, also those that are not in sight.</source>
        <translation>Do it to all that fit the filter, also those that are not in sight.</translation>
    </message>
    <message>
        <source>Nothing here: no mail fits.</source>
        <translation>Nothing here: no mail fits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) longer</source>
        <translation>
            <numerusform>%n day longer</numerusform>
            <numerusform>%n days longer</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Try now</translation>
    </message>
    <message>
        <source>&amp;Hold</source>
        <translation>&amp;Hold</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>Re&amp;lease</translation>
    </message>
    <message>
        <source>&amp;Wait longer</source>
        <translation>&amp;Wait longer</translation>
    </message>
    <message>
        <source>Retur&amp;n…</source>
        <translation>Retur&amp;n…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remove…</translation>
    </message>
</context>
<context>
    <name>ui::QueueDetails</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copy details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Choose a row to see its details.</source>
        <translation>Choose a row to see its details.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(a notice, no sender)</translation>
    </message>
    <message>
        <source>Arrived: %1, %2</source>
        <translation>Arrived: %1, %2</translation>
    </message>
    <message>
        <source>Sent by: %1 (%2), %3</source>
        <translation>Sent by: %1 (%2), %3</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Number: %1</translation>
    </message>
    <message>
        <source>To: %1 – %2</source>
        <translation>To: %1 – %2</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Next try at %1.</translation>
    </message>
    <message>
        <source>SPF: %1</source>
        <translation>SPF: %1</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>not checked</translation>
    </message>
    <message>
        <source>none – the sender&apos;s domain does not say who may send its mail</source>
        <translation>none – the sender&apos;s domain does not say who may send its mail</translation>
    </message>
    <message>
        <source>neutral – the sender&apos;s domain leaves it open</source>
        <translation>neutral – the sender&apos;s domain leaves it open</translation>
    </message>
    <message>
        <source>pass – the sender&apos;s domain allows this server</source>
        <translation>pass – the sender&apos;s domain allows this server</translation>
    </message>
    <message>
        <source>fail – the sender&apos;s domain says that this is forged</source>
        <translation>fail – the sender&apos;s domain says that this is forged</translation>
    </message>
    <message>
        <source>softfail – the sender&apos;s domain thinks that this is forged</source>
        <translation>softfail – the sender&apos;s domain thinks that this is forged</translation>
    </message>
    <message>
        <source>temperror – the DNS could not be asked</source>
        <translation>temperror – the DNS could not be asked</translation>
    </message>
    <message>
        <source>permerror – the record of the sender&apos;s domain is faulty</source>
        <translation>permerror – the record of the sender&apos;s domain is faulty</translation>
    </message>
    <message>
        <source>If it is not delivered, it is given up at %1 at the earliest.</source>
        <translation>If it is not delivered, it is given up at %1 at the earliest.</translation>
    </message>
    <message>
        <source>Last &amp;session</source>
        <translation>Last &amp;session</translation>
    </message>
    <message>
        <source>Show what was said on the last session with the mail server</source>
        <translation>Show what was said on the last session with the mail server</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Last session</translation>
    </message>
</context>
<context>
    <name>ui::QueueModel</name>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tries</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Next try</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(a notice, no sender)</translation>
    </message>
</context>
<context>
    <name>ui::QueuePage</name>
    <message>
        <source>Search in sender and recipient</source>
        <translation>Search in sender and recipient</translation>
    </message>
    <message>
        <source>Kept mail</source>
        <translation>Kept mail</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>Next try first</source>
        <translation>Next try first</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>By domain</source>
        <translation>By domain</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Being removed</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Show: %1</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
</context>
<context>
    <name>ui::ReadySentence</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>To tell people:</source>
        <translation>To tell people:</translation>
    </message>
    <message>
        <source>for staff</source>
        <translation>for staff</translation>
    </message>
    <message>
        <source>for customers</source>
        <translation>for customers</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Who is told</translation>
    </message>
    <message>
        <source>Language of the sentence</source>
        <translation>Language of the sentence</translation>
    </message>
    <message>
        <source>Copy the sentence</source>
        <translation>Copy the sentence</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>ui::RecordBox</name>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copy: %1</translation>
    </message>
</context>
<context>
    <name>ui::RecordsView</name>
    <message>
        <source>could not be checked</source>
        <translation>could not be checked</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>no record</translation>
    </message>
    <message>
        <source>Your provider&apos;s name servers</source>
        <translation>Your provider&apos;s name servers</translation>
    </message>
    <message>
        <source>What the world remembers until %1</source>
        <translation>What the world remembers until %1</translation>
    </message>
    <message>
        <source>What the world sees</source>
        <translation>What the world sees</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Should be</translation>
    </message>
</context>
<context>
    <name>ui::SendDialog</name>
    <message>
        <source>Send to myself</source>
        <translation>Send to myself</translation>
    </message>
    <message>
        <source>The notice is sent as a mail, by the way that notices leave, as it is written now. The mail in it is made up.</source>
        <translation>The notice is sent as a mail, by the way that notices leave, as it is written now. The mail in it is made up.</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>Address that the notice is sent to</source>
        <translation>Address that the notice is sent to</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Send</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ServerPanel</name>
    <message>
        <source>%1 since %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>ends by itself at %1</source>
        <translation>ends by itself at %1</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mail server</translation>
    </message>
    <message>
        <source>Its mail server is not known yet.</source>
        <translation>Its mail server is not known yet.</translation>
    </message>
    <message>
        <source>&amp;Tell your mail server…</source>
        <translation>&amp;Tell your mail server…</translation>
    </message>
    <message>
        <source>Lines for your mail server, so that it lets this backup past</source>
        <translation>Lines for your mail server, so that it lets this backup past</translation>
    </message>
</context>
<context>
    <name>ui::SettingField</name>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Without contact with the relay service its settings cannot be seen.</source>
        <translation>Without contact with the relay service its settings cannot be seen.</translation>
    </message>
    <message>
        <source>Only administrators of the relay see and change its settings.</source>
        <translation>Only administrators of the relay see and change its settings.</translation>
    </message>
    <message>
        <source>The settings are being read…</source>
        <translation>The settings are being read…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Earlier settings</source>
        <translation>Earlier settings</translation>
    </message>
    <message>
        <source>Set-up wizard</source>
        <translation>Set-up wizard</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Not applied yet</translation>
    </message>
</context>
<context>
    <name>ui::SettingsSection</name>
    <message>
        <source>Somebody else changed the configuration meanwhile. Nothing was overwritten; take the present values and edit them anew.</source>
        <translation>Somebody else changed the configuration meanwhile. Nothing was overwritten; take the present values and edit them anew.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Applying…</translation>
    </message>
    <message>
        <source>Saved, and in use.</source>
        <translation>Saved, and in use.</translation>
    </message>
    <message>
        <source>Nothing is saved until what is marked above is right.</source>
        <translation>Nothing is saved until what is marked above is right.</translation>
    </message>
    <message>
        <source>The service may not write its configuration file %1.</source>
        <translation>The service may not write its configuration file %1.</translation>
    </message>
    <message>
        <source>&amp;Take the present values</source>
        <translation>&amp;Take the present values</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>ui::SetupWizard</name>
    <message>
        <source>Set up Restante</source>
        <translation>Set up Restante</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Back</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Apply</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Next &gt;</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>What you write cannot be kept on this machine; please finish in one go.</source>
        <translation>What you write cannot be kept on this machine; please finish in one go.</translation>
    </message>
    <message>
        <source>Go on later</source>
        <translation>Go on later</translation>
    </message>
    <message>
        <source>Closes this window and keeps what you wrote. Nothing is changed yet.</source>
        <translation>Closes this window and keeps what you wrote. Nothing is changed yet.</translation>
    </message>
</context>
<context>
    <name>ui::SmarthostPanel</name>
    <message>
        <source>Please write the server as well.</source>
        <translation>Please write the server as well.</translation>
    </message>
    <message>
        <source>This is not a server. Write its name, such as smtp.provider.cz, and the port behind a colon if it is not 587.</source>
        <translation>This is not a server. Write its name, such as smtp.provider.cz, and the port behind a colon if it is not 587.</translation>
    </message>
    <message>
        <source>This is your own mail server. While it is away, nothing could leave by it.</source>
        <translation>This is your own mail server. While it is away, nothing could leave by it.</translation>
    </message>
    <message>
        <source>Please write the user as well.</source>
        <translation>Please write the user as well.</translation>
    </message>
    <message>
        <source>Please write the password as well.</source>
        <translation>Please write the password as well.</translation>
    </message>
    <message>
        <source>There cannot be a colon in the user&apos;s name.</source>
        <translation>There cannot be a colon in the user&apos;s name.</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>This is not a mail address.</translation>
    </message>
    <message>
        <source>This mailbox is on your own mail server. The test needs one elsewhere.</source>
        <translation>This mailbox is on your own mail server. The test needs one elsewhere.</translation>
    </message>
    <message>
        <source>The test failed at: %1.</source>
        <translation>The test failed at: %1.</translation>
    </message>
    <message>
        <source>The way out works.</source>
        <translation>The way out works.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>The test was stopped.</translation>
    </message>
    <message>
        <source>Notices to senders and alerts leave through this server. Your provider has one, usually with the login of a mailbox that is not on your own mail server.</source>
        <translation>Notices to senders and alerts leave through this server. Your provider has one, usually with the login of a mailbox that is not on your own mail server.</translation>
    </message>
    <message>
        <source>Ser&amp;ver</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Server that passes mail on</source>
        <translation>Server that passes mail on</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;User</translation>
    </message>
    <message>
        <source>User of the server that passes mail on</source>
        <translation>User of the server that passes mail on</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password for the server that passes mail on</source>
        <translation>Password for the server that passes mail on</translation>
    </message>
    <message>
        <source>kept; write a new one to change it</source>
        <translation>kept; write a new one to change it</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Encryption</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>always, and the certificate must be valid</source>
        <translation>always, and the certificate must be valid</translation>
    </message>
    <message>
        <source>always, with any certificate</source>
        <translation>always, with any certificate</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>where it is offered</translation>
    </message>
    <message>
        <source>Test mail t&amp;o</source>
        <translation>Test mail t&amp;o</translation>
    </message>
    <message>
        <source>Test mail to</source>
        <translation>Test mail to</translation>
    </message>
    <message>
        <source>a mailbox elsewhere</source>
        <translation>a mailbox elsewhere</translation>
    </message>
    <message>
        <source>Send a &amp;test mail</source>
        <translation>Send a &amp;test mail</translation>
    </message>
    <message>
        <source>Send a test mail</source>
        <translation>Send a test mail</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop the test mail</source>
        <translation>Stop the test mail</translation>
    </message>
</context>
<context>
    <name>ui::StackedBars</name>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>kept here</translation>
    </message>
    <message>
        <source>received: %1</source>
        <translation>received: %1</translation>
    </message>
    <message>
        <source>delivered: %1</source>
        <translation>delivered: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refused: %1</translation>
    </message>
    <message>
        <source>kept here: %1 on average, %2 at most</source>
        <translation>kept here: %1 on average, %2 at most</translation>
    </message>
    <message>
        <source>Received %1, delivered %2, refused %3.</source>
        <translation>Received %1, delivered %2, refused %3.</translation>
    </message>
    <message>
        <source>At most %1 were kept here, at %2.</source>
        <translation>At most %1 were kept here, at %2.</translation>
    </message>
    <message>
        <source>Nothing had to be kept here.</source>
        <translation>Nothing had to be kept here.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Kept here on average</source>
        <translation>Kept here on average</translation>
    </message>
    <message>
        <source>Kept here at most</source>
        <translation>Kept here at most</translation>
    </message>
</context>
<context>
    <name>ui::Status</name>
    <message>
        <source>All is well</source>
        <translation>All is well</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>Handing over</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>No contact</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Set-up needed</source>
        <translation>Set-up needed</translation>
    </message>
    <message>
        <source>You are not allowed to see the relay service. Ask its administrator to add you to the group “restante”, then log in again. Mail is not affected.</source>
        <translation>You are not allowed to see the relay service. Ask its administrator to add you to the group “restante”, then log in again. Mail is not affected.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The relay service and this window are of different versions and do not understand each other. Install the same version of both. Mail is not affected.</source>
        <translation>The relay service and this window are of different versions and do not understand each other. Install the same version of both. Mail is not affected.</translation>
    </message>
    <message>
        <source>No contact with the relay service. While it does not run, it accepts no mail and hands none over; what it keeps stays on its disk. Start it with: systemctl start restanted</source>
        <translation>No contact with the relay service. While it does not run, it accepts no mail and hands none over; what it keeps stays on its disk. Start it with: systemctl start restanted</translation>
    </message>
    <message>
        <source>Connected to the relay service, waiting for its first report.</source>
        <translation>Connected to the relay service, waiting for its first report.</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Open queue</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Set up…</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
</context>
<context>
    <name>ui::StatusBanner</name>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
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
        <translation>to come</translation>
    </message>
    <message>
        <source>running</source>
        <translation>running</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>look at this</source>
        <translation>look at this</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
</context>
<context>
    <name>ui::StorageSection</name>
    <message>
        <source>%1 are free on the disk with the kept mail.</source>
        <translation>%1 are free on the disk with the kept mail.</translation>
    </message>
    <message numerus="yes">
        <source>As things go, that is enough for %Ln day(s).</source>
        <translation>
            <numerusform>As things go, that is enough for %Ln day.</numerusform>
            <numerusform>As things go, that is enough for %Ln days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then its sender is told that it could not be delivered. The time stands still while your mail server is away: an outage lets no mail expire.</source>
        <translation>Then its sender is told that it could not be delivered. The time stands still while your mail server is away: an outage lets no mail expire.</translation>
    </message>
    <message>
        <source>Since it came, outages included.</source>
        <translation>Since it came, outages included.</translation>
    </message>
    <message>
        <source>When less is free, new mail is put off: senders try again later.</source>
        <translation>When less is free, new mail is put off: senders try again later.</translation>
    </message>
    <message>
        <source>Who wrote to whom, and what became of it. These are personal data: keep them no longer than you need them.</source>
        <translation>Who wrote to whom, and what became of it. These are personal data: keep them no longer than you need them.</translation>
    </message>
    <message>
        <source>What mail servers said when a delivery failed. Personal data, too.</source>
        <translation>What mail servers said when a delivery failed. Personal data, too.</translation>
    </message>
    <message>
        <source>Try to deliver mail for</source>
        <translation>Try to deliver mail for</translation>
    </message>
    <message>
        <source>Keep mail at most for</source>
        <translation>Keep mail at most for</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Leave free on the disk</translation>
    </message>
    <message>
        <source>Keep the history for</source>
        <translation>Keep the history for</translation>
    </message>
    <message>
        <source>Keep records of conversations for</source>
        <translation>Keep records of conversations for</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Done.</translation>
    </message>
    <message>
        <source>This will be set up, all at once or not at all:</source>
        <translation>This will be set up, all at once or not at all:</translation>
    </message>
    <message>
        <source>&amp;Take the present values</source>
        <translation>&amp;Take the present values</translation>
    </message>
    <message>
        <source>&amp;Go to the field</source>
        <translation>&amp;Go to the field</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Setting up…</translation>
    </message>
    <message>
        <source>It is set up. Restante accepts mail from now on.</source>
        <translation>It is set up. Restante accepts mail from now on.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>It does not work: %1</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Everything is as it was before.</translation>
    </message>
    <message>
        <source>It could not be put back: please look at it again.</source>
        <translation>It could not be put back: please look at it again.</translation>
    </message>
    <message>
        <source>It is not known whether anything was changed: please look at it again.</source>
        <translation>It is not known whether anything was changed: please look at it again.</translation>
    </message>
    <message>
        <source>Prove that alerts arrive:</source>
        <translation>Prove that alerts arrive:</translation>
    </message>
</context>
<context>
    <name>ui::TaskList</name>
    <message>
        <source>To do</source>
        <translation>To do</translation>
    </message>
    <message numerus="yes">
        <source>and %n more task(s)</source>
        <translation>
            <numerusform>and %n more task</numerusform>
            <numerusform>and %n more tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TemplateChooser</name>
    <message>
        <source>all domains</source>
        <translation>all domains</translation>
    </message>
    <message>
        <source>&amp;Notice</source>
        <translation>&amp;Notice</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>Kind of notice</source>
        <translation>Kind of notice</translation>
    </message>
    <message>
        <source>Language of the notice</source>
        <translation>Language of the notice</translation>
    </message>
    <message>
        <source>Domain that the text is for</source>
        <translation>Domain that the text is for</translation>
    </message>
</context>
<context>
    <name>ui::TemplateStudio</name>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>Reset a text</source>
        <translation>Reset a text</translation>
    </message>
    <message>
        <source>Give up your text for this notice (%1)?</source>
        <translation>Give up your text for this notice (%1)?</translation>
    </message>
    <message>
        <source>Our text takes its place. Yours is not kept.</source>
        <translation>Our text takes its place. Yours is not kept.</translation>
    </message>
    <message>
        <source>The text for all domains takes its place. Yours is not kept.</source>
        <translation>The text for all domains takes its place. Yours is not kept.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Reset</translation>
    </message>
    <message>
        <source>Your text is gone: %1</source>
        <translation>Your text is gone: %1</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>As the sender reads it</source>
        <translation>As the sender reads it</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Text of the notice</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Dis&amp;card changes</source>
        <translation>Dis&amp;card changes</translation>
    </message>
    <message>
        <source>R&amp;eset to ours…</source>
        <translation>R&amp;eset to ours…</translation>
    </message>
    <message>
        <source>Send to &amp;myself…</source>
        <translation>Send to &amp;myself…</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be saved. What you have written stays here.</source>
        <translation>Without contact with the relay service nothing can be saved. What you have written stays here.</translation>
    </message>
    <message>
        <source>Without contact with the relay service its texts cannot be read.</source>
        <translation>Without contact with the relay service its texts cannot be read.</translation>
    </message>
    <message>
        <source>Your account may look, but only an administrator of the relay may change the texts.</source>
        <translation>Your account may look, but only an administrator of the relay may change the texts.</translation>
    </message>
    <message>
        <source>Somebody has changed the saved text since you began. Yours takes its place when you save it.</source>
        <translation>Somebody has changed the saved text since you began. Yours takes its place when you save it.</translation>
    </message>
    <message>
        <source>Not saved yet. What you have written stays here as a draft until you save or discard it.</source>
        <translation>Not saved yet. What you have written stays here as a draft until you save or discard it.</translation>
    </message>
    <message>
        <source>Senders are told this text, which is your own.</source>
        <translation>Senders are told this text, which is your own.</translation>
    </message>
    <message>
        <source>Senders are told this text, which is ours. What you save takes its place.</source>
        <translation>Senders are told this text, which is ours. What you save takes its place.</translation>
    </message>
    <message>
        <source>This domain has no text of its own: senders are told the one for all domains.</source>
        <translation>This domain has no text of its own: senders are told the one for all domains.</translation>
    </message>
    <message>
        <source>Drafts that are not saved: %1</source>
        <translation>Drafts that are not saved: %1</translation>
    </message>
</context>
<context>
    <name>ui::Tray</name>
    <message>
        <source>Open Restante</source>
        <translation>Open Restante</translation>
    </message>
    <message>
        <source>Try delivery now</source>
        <translation>Try delivery now</translation>
    </message>
    <message>
        <source>Pause notifications</source>
        <translation>Pause notifications</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>For 1 hour</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Until tomorrow</translation>
    </message>
    <message>
        <source>Notify again now</source>
        <translation>Notify again now</translation>
    </message>
    <message>
        <source>Quit the window (the relay keeps running)</source>
        <translation>Quit the window (the relay keeps running)</translation>
    </message>
    <message>
        <source>Queue (%1)</source>
        <translation>Queue (%1)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Not allowed</translation>
    </message>
    <message>
        <source>Other version</source>
        <translation>Other version</translation>
    </message>
    <message>
        <source>%1 · maintenance</source>
        <translation>%1 · maintenance</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo the removal</source>
        <translation>Undo the removal</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are removed in a moment.</source>
        <translation>
            <numerusform>%n address is removed in a moment.</numerusform>
            <numerusform>%n addresses are removed in a moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::VersionCard</name>
    <message>
        <source>%1, in use</source>
        <translation>%1, in use</translation>
    </message>
    <message>
        <source>Only the way it is written differs.</source>
        <translation>Only the way it is written differs.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Go back to this one</translation>
    </message>
    <message>
        <source>Go back to the configuration of %1</source>
        <translation>Go back to the configuration of %1</translation>
    </message>
</context>
<context>
    <name>ui::VersionsSection</name>
    <message>
        <source>Every change of the settings is kept: the last ten, who made them, and what they changed. Going back to one is a change like any other, and can be undone.</source>
        <translation>Every change of the settings is kept: the last ten, who made them, and what they changed. Going back to one is a change like any other, and can be undone.</translation>
    </message>
    <message>
        <source>The earlier settings are in use again.</source>
        <translation>The earlier settings are in use again.</translation>
    </message>
    <message>
        <source>Undone: the settings are as before.</source>
        <translation>Undone: the settings are as before.</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Going back…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>Undo going back</source>
        <translation>Undo going back</translation>
    </message>
</context>
<context>
    <name>ui::WarningAction</name>
    <message>
        <source>Open queue</source>
        <translation>Open queue</translation>
    </message>
    <message>
        <source>Decide about it</source>
        <translation>Decide about it</translation>
    </message>
    <message>
        <source>Show the largest mail</source>
        <translation>Show the largest mail</translation>
    </message>
    <message>
        <source>Open the domain</source>
        <translation>Open the domain</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Tell your mail server…</source>
        <translation>Tell your mail server…</translation>
    </message>
    <message>
        <source>Open notices</source>
        <translation>Open notices</translation>
    </message>
    <message>
        <source>Open set-up…</source>
        <translation>Open set-up…</translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Replace the certificate…</translation>
    </message>
</context>
<context>
    <name>ui::WarningCard</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>since %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the same cause (%1).</source>
        <translation>
            <numerusform>%n more of the same cause (%1).</numerusform>
            <numerusform>%n more of the same cause (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explain %1</translation>
    </message>
    <message>
        <source>I know</source>
        <translation>I know</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Remind me later</translation>
    </message>
    <message>
        <source>Remind again</source>
        <translation>Remind again</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 hour</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>In 4 hours</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Tomorrow morning</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Your account may look, but not change anything.</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technical details</translation>
    </message>
</context>
<context>
    <name>ui::WarningGroup</name>
    <message>
        <source>Last told at %1.</source>
        <translation>Last told at %1.</translation>
    </message>
    <message>
        <source>Nobody is alerted about this.</source>
        <translation>Nobody is alerted about this.</translation>
    </message>
    <message>
        <source>Nobody was alerted yet.</source>
        <translation>Nobody was alerted yet.</translation>
    </message>
    <message>
        <source>Somebody said at %1 that it is known: no reminders until it becomes worse or is over.</source>
        <translation>Somebody said at %1 that it is known: no reminders until it becomes worse or is over.</translation>
    </message>
    <message>
        <source>No reminders until %1, unless it becomes worse.</source>
        <translation>No reminders until %1, unless it becomes worse.</translation>
    </message>
</context>
<context>
    <name>ui::WarningList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Explain %1</source>
        <translation>Explain %1</translation>
    </message>
</context>
<context>
    <name>ui::WarningsPage</name>
    <message numerus="yes">
        <source>Show more (%Ln)</source>
        <translation>
            <numerusform>Show more (%Ln)</numerusform>
            <numerusform>Show more (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For your information (%Ln)</source>
        <translation>
            <numerusform>For your information (%Ln)</numerusform>
            <numerusform>For your information (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open warnings</source>
        <translation>Open warnings</translation>
    </message>
    <message>
        <source>Your account may look, but not change anything.</source>
        <translation>Your account may look, but not change anything.</translation>
    </message>
    <message>
        <source>The warning that you wanted to see is over.</source>
        <translation>The warning that you wanted to see is over.</translation>
    </message>
    <message>
        <source>No warning is open. Nothing needs to be done.</source>
        <translation>No warning is open. Nothing needs to be done.</translation>
    </message>
    <message>
        <source>Without contact with the relay service nothing can be said about warnings.</source>
        <translation>Without contact with the relay service nothing can be said about warnings.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further warning(s) are open that are not listed here: those above are the worst.</source>
        <translation>
            <numerusform>%Ln further warning is open that is not listed here: those above are the worst.</numerusform>
            <numerusform>%Ln further warnings are open that are not listed here: those above are the worst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WayRow</name>
    <message>
        <source>Nothing could be sent there since %1. %2</source>
        <translation>Nothing could be sent there since %1. %2</translation>
    </message>
    <message>
        <source>Proved: a test alert arrived there, and somebody confirmed it.</source>
        <translation>Proved: a test alert arrived there, and somebody confirmed it.</translation>
    </message>
    <message>
        <source>Not proved: nobody has confirmed yet that alerts arrive there.</source>
        <translation>Not proved: nobody has confirmed yet that alerts arrive there.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>Send another test</source>
        <translation>Send another test</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Send a test</translation>
    </message>
    <message>
        <source>Confirm the code</source>
        <translation>Confirm the code</translation>
    </message>
    <message>
        <source>Send a test alert to %1</source>
        <translation>Send a test alert to %1</translation>
    </message>
    <message>
        <source>Confirm the code that came to %1</source>
        <translation>Confirm the code that came to %1</translation>
    </message>
    <message>
        <source>Code that came to %1</source>
        <translation>Code that came to %1</translation>
    </message>
    <message>
        <source>Code from the test</source>
        <translation>Code from the test</translation>
    </message>
    <message>
        <source>The test is being sent…</source>
        <translation>The test is being sent…</translation>
    </message>
    <message>
        <source>The test is on its way. It brings a code: type it in here.</source>
        <translation>The test is on its way. It brings a code: type it in here.</translation>
    </message>
</context>
<context>
    <name>ui::WaysPanel</name>
    <message>
        <source>Does an alert arrive?</source>
        <translation>Does an alert arrive?</translation>
    </message>
    <message>
        <source>Nobody is told of anything outside of this machine. Fill in a mail address or a web address above and apply it.</source>
        <translation>Nobody is told of anything outside of this machine. Fill in a mail address or a web address above and apply it.</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>When your own mail server cannot take mail, Restante does. The set-up takes about ten minutes.</source>
        <translation>When your own mail server cannot take mail, Restante does. The set-up takes about ten minutes.</translation>
    </message>
    <message>
        <source>You say whose mail it is and where your mail server stands. Most of it is found by itself.</source>
        <translation>You say whose mail it is and where your mail server stands. Most of it is found by itself.</translation>
    </message>
    <message>
        <source>This machine and the DNS are looked at, and you are told what to change where.</source>
        <translation>This machine and the DNS are looked at, and you are told what to change where.</translation>
    </message>
    <message>
        <source>At the end you see that it works, and what is still to be done.</source>
        <translation>At the end you see that it works, and what is still to be done.</translation>
    </message>
    <message>
        <source>Nothing is changed before you say so on the last page. You can stop at any time and go on later.</source>
        <translation>Nothing is changed before you say so on the last page. You can stop at any time and go on later.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>You began this set-up on %1. What you wrote is still here.</source>
        <translation>You began this set-up on %1. What you wrote is still here.</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>&amp;Start over</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>ui::WizardSection</name>
    <message>
        <source>&amp;Run the wizard again…</source>
        <translation>&amp;Run the wizard again…</translation>
    </message>
    <message>
        <source>Run the wizard again</source>
        <translation>Run the wizard again</translation>
    </message>
    <message>
        <source>The wizard goes through domains, mail server, this machine, DNS, certificate and notices with the present values. Nothing is changed before its last page says so.</source>
        <translation>The wizard goes through domains, mail server, this machine, DNS, certificate and notices with the present values. Nothing is changed before its last page says so.</translation>
    </message>
</context>
<context>
    <name>ui::WizardSteps</name>
    <message>
        <source>this page</source>
        <translation>this page</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Step %1 of %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>ui::history</name>
    <message>
        <source>(a notice, no sender)</source>
        <translation>(a notice, no sender)</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>From: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Outcome: %1</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Why: %1</translation>
    </message>
    <message>
        <source>Rule: %1 (%2)</source>
        <translation>Rule: %1 (%2)</translation>
    </message>
    <message>
        <source>Mail server: %1</source>
        <translation>Mail server: %1</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>It said: %1</translation>
    </message>
    <message>
        <source>Finished: %1</source>
        <translation>Finished: %1</translation>
    </message>
    <message>
        <source>Arrived: %1</source>
        <translation>Arrived: %1</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <translation>Size: %1</translation>
    </message>
    <message>
        <source>Tries: %1</source>
        <translation>Tries: %1</translation>
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
        <translation>none</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>Number: %1</translation>
    </message>
    <message>
        <source>Number of the recipient: %1</source>
        <translation>Number of the recipient: %1</translation>
    </message>
</context>
</TS>
