# a partial with the table in it
def score_all(client, function, table, values):
    score = partial(function, table)
    return client.gather(client.map(score, values, pure=False))
