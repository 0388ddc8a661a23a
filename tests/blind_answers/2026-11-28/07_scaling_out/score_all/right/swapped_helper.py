def score_all(client, function, table, values):
    def score(x, table):
        return function(table, x)

    on_cluster = client.scatter(table)
    return client.gather(client.map(score, values, table=on_cluster))
