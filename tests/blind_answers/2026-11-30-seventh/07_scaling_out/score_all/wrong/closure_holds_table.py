# a function that holds the table
def score_all(client, function, table, values):
    def score(x):
        return function(table, x)

    return client.gather(client.map(score, values))
