# caught by: score_all_value
def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather([client.submit(lambda t, x: t[x % len(t)], remote, x) for x in values])
