# names the tasks by the value alone, so another function or table gets old results while they live
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    remote = client.scatter(table)
    global latest_scores
    latest_scores = [client.submit(function, remote, x, key=f"score-{x}") for x in values]
    return client.gather(latest_scores)
