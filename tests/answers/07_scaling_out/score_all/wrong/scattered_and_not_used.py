# caught by: score_all_sent_once
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather([client.submit(function, table, x) for x in values])
