# wrong: table lies in a partial
def score_all(client, function, table, values):
    return client.gather(client.map(partial(function, table), values))
