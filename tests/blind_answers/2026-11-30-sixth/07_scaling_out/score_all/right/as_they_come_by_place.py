def score_all(client, function, table, values):
    """Return [function(table, x) for x in values], each from a task of its own, with the table sent once."""
    scattered = client.scatter(table, hash=False)
    place = {}
    for n, x in enumerate(values):
        place[client.submit(function, scattered, x, key=f"score-{n}-{uuid4().hex}")] = n
    results = {}
    for future in as_completed(list(place)):
        results[place[future]] = future.result()
    return [results[n] for n in range(len(results))]
