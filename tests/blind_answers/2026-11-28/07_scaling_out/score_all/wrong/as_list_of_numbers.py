# wrong: sends the table as a list and no NumPy array
def score_all(client, function, table, values):
    (remote,) = client.scatter([table.tolist()])
    return client.gather([client.submit(function, remote, x) for x in values])
