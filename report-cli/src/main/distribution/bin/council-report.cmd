@echo off
rem Runs council-report. Needs Java 17 or later.
rem Variables: JAVA_HOME, the Java to use (default: java on the PATH);
rem            COUNCIL_REPORT_JAVA_OPTS, more options for Java, such as -Xmx256m.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Djava.awt.headless=true %COUNCIL_REPORT_JAVA_OPTS% -jar "%~dp0..\council-report.jar" %*
exit /b %ERRORLEVEL%
