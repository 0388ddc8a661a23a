# errors are skipped
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x) for x in values], errors="skip")
