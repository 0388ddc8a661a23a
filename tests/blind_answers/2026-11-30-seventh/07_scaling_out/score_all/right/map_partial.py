# map over values, the future in each call
def score_all(client, function, table, values):
    remote = client.scatter(table)
    futures = client.map(lambda x, t: function(t, x), values, t=remote)
    return client.gather(futures)
