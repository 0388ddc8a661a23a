# wrong: keeps the first table for all calls
kept_remote = []


def score_all(client, function, table, values):
    if not kept_remote:
        kept_remote.append(client.scatter(table))
    return client.gather([client.submit(function, kept_remote[0], x) for x in values])
