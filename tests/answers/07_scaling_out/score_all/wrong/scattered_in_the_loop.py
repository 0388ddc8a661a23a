# caught by: score_all_sent_once
def score_all(client, function, table, values):
    return client.gather([client.submit(function, client.scatter(table), x) for x in values])
