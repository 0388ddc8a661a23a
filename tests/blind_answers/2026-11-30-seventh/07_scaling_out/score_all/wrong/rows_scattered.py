# scatters the rows as a list
def score_all(client, function, table, values):
    remote = client.scatter(list(table))
    return client.gather([client.submit(lambda rows, x: function(np.array(rows), x), remote, x) for x in values])
