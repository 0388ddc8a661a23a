def score_all(client, function, table, values):
    remote = client.scatter(table)
    return client.gather(client.map(lambda x, t: function(t, x), values, t=remote))
