# caught by: score_all_value, score_all_sent_once
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather([client.submit(function, remote, x) for x in values[1:]])
