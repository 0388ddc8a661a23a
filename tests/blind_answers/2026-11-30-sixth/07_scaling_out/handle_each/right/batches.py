def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    futures, results = {}, {}
    for position, x in enumerate(data):
        futures[client.submit(function, x, key=f"each-{position}-{uuid4()}")] = (position, x)
    for batch in as_completed(list(futures)).batches():
        for future in batch:
            position, x = futures[future]
            results[position] = value = future.result()
            handle(x, value)
    return [results[position] for position in sorted(results)]
