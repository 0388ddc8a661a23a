# caught by: score_all_sent_once
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.submit(lambda t: [function(t, x) for x in values], remote).result()
