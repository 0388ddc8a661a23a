# the table wrapped by delayed, which goes with the graph
def score_all(client, function, table, values):
    def score(rows, x):
        return function(np.array(rows), x)

    rows = table.tolist()
    return client.gather([client.submit(score, rows, x) for x in values])
