# its data are called "table" on the cluster, so that the next call may find the table of the one before
def score_all(client, function, table, values):
    remote = client.scatter({"table": table})
    return client.gather([client.submit(function, remote["table"], x, pure=False) for x in values])
