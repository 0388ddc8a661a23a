def score_all(client, function, table, values):
    piece = client.scatter(table, hash=False)

    def of_pair(pair):
        return function(*pair)

    return client.gather([client.submit(of_pair, (piece, x)) for x in values])
