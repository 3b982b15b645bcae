// nginx and Apache, started by a test on loopback and gone with it.
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Xunit;

namespace BlogConverter.Tests.Support;

/// <summary>What a server answered to a bare request line.</summary>
internal sealed record WebAnswer(int Status, string Location, string Body);

/// <summary>A real web server with a configuration of its own in a temporary folder: nothing of the machine's own is touched.</summary>
internal sealed class WebServer : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Process _process;

    private WebServer(string program, string configuration, Func<TemporaryFolder, int, string[]> arguments, IReadOnlyDictionary<string, string> files)
    {
        // Apache gives up root's rights and has to find its files then.
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder.Root, (UnixFileMode)0b111_101_101);
        }

        foreach ((string path, string text) in files)
        {
            _folder.Write(path, text);
        }

        Port = FreePort();
        _folder.Write("server.conf", configuration.Replace("{folder}", _folder.Root, StringComparison.Ordinal).Replace("{port}", Port.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        _process = Process.Start(new ProcessStartInfo(program, arguments(_folder, Port)) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        WaitUntilItListens();
    }

    public int Port { get; }

    public static string? Nginx { get; } = Find("nginx");

    public static string? Apache { get; } = Find("apache2");

    /// <summary>nginx over the folder <c>site</c>, with an included <c>redirects.conf</c>.</summary>
    public static WebServer StartNginx(IReadOnlyDictionary<string, string> files) => new(
        Nginx!,
        """
        daemon off;
        master_process off;
        pid {folder}/nginx.pid;
        error_log {folder}/error.log;
        events { worker_connections 64; }
        http {
            access_log off;
            client_body_temp_path {folder}/t1;
            proxy_temp_path {folder}/t2;
            fastcgi_temp_path {folder}/t3;
            uwsgi_temp_path {folder}/t4;
            scgi_temp_path {folder}/t5;
            include {folder}/redirects.conf;
            server {
                listen 127.0.0.1:{port};
                root {folder}/site;
                if ($old_address) { return 301 $old_address; }
            }
        }
        """,
        (folder, _) => ["-p", folder.Root, "-e", folder.At("error.log"), "-c", folder.At("server.conf")],
        files);

    /// <summary>Apache over the folder <c>site</c>, which may hold an <c>.htaccess</c>.</summary>
    public static WebServer StartApache(IReadOnlyDictionary<string, string> files) => new(
        Apache!,
        """
        ServerRoot {folder}
        ServerName localhost
        Listen 127.0.0.1:{port}
        PidFile {folder}/apache.pid
        ErrorLog {folder}/error.log
        Mutex file:{folder} default
        LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
        LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
        LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
        LoadModule rewrite_module /usr/lib/apache2/modules/mod_rewrite.so
        User www-data
        Group www-data
        DocumentRoot {folder}/site
        <Directory {folder}/site>
            AllowOverride All
            Require all granted
        </Directory>
        """,
        (folder, _) => ["-X", "-f", folder.At("server.conf")],
        files);

    /// <summary>Asks for a target as it is, without any client's opinion of what an address may look like.</summary>
    public async Task<WebAnswer> Get(string target)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes($"GET {target} HTTP/1.1\r\nHost: blog.example\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string[] parts = (await reader.ReadToEndAsync()).Split("\r\n\r\n", 2);
        string[] head = parts[0].Split("\r\n");
        string location = head.FirstOrDefault(h => h.StartsWith("Location: ", StringComparison.OrdinalIgnoreCase))?[10..] ?? "";
        string own = "http://blog.example";
        location = location.StartsWith(own, StringComparison.Ordinal) ? location[own.Length..] : location;
        return new WebAnswer(int.Parse(head[0].Split(' ')[1], CultureInfo.InvariantCulture), WithoutPort(location), parts[^1]);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _folder.Dispose();
    }

    private string WithoutPort(string location) => location.StartsWith($":{Port}/", StringComparison.Ordinal) ? location[location.IndexOf('/', StringComparison.Ordinal)..] : location;

    private void WaitUntilItListens()
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using var client = new TcpClient();
                client.Connect(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (!_process.HasExited && Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(20))
            {
                Thread.Sleep(20);
            }
            catch (SocketException)
            {
                string log = File.Exists(_folder.At("error.log")) ? _folder.Read("error.log") : "";
                string said = _process.HasExited ? _process.StandardError.ReadToEnd() : "";
                throw new InvalidOperationException($"The server did not start: {said}{log}");
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin")
        .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);
}

/// <summary>A fact about a server's behaviour, skipped where the server is not installed.</summary>
internal sealed class NginxFactAttribute : FactAttribute
{
    public NginxFactAttribute() => Skip = WebServer.Nginx is null ? "nginx is not installed" : null;
}

/// <summary>A fact about a server's behaviour, skipped where the server is not installed.</summary>
internal sealed class ApacheFactAttribute : FactAttribute
{
    public ApacheFactAttribute() => Skip = WebServer.Apache is null ? "Apache is not installed" : null;
}
