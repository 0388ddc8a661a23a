# makes an array of the results and a list of that: pairs become lists, and numbers beside texts become texts
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    scores = np.array(client.gather([client.submit(function, remote, x) for x in values]))
    return scores.tolist()
