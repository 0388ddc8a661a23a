# caught by: score_all_sent_once
def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    half = len(table) // 2
    first, second = client.scatter([table[:half], table[half:]])
    both = lambda a, b, x: function(np.concatenate([a, b]).astype(np.int64), x)
    return client.gather([client.submit(both, first, second, x) for x in values])
