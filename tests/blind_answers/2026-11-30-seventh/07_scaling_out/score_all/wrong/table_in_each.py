# the table in each task
def score_all(client, function, table, values):
    return client.gather([client.submit(function, table, x) for x in values])
