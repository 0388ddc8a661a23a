# caught by: score_all_value
def score_all(client, function, table, values):
    entries = client.scatter(list(table))
    return client.gather([client.submit(lambda e, x: e, entries[0], x) for x in values])
