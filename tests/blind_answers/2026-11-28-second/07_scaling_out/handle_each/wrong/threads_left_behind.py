# handles in threads of callbacks and does not wait for them: some are handled after it has returned
def handle_each(client, function, data, handle):
    """Call handle(x, function(x)) for each x as soon as its result is there; return the results in the order of data."""
    from threading import Timer

    futures = {client.submit(function, x): x for x in data}
    results = {}
    for future in as_completed(futures):
        x = futures[future]
        results[x] = future.result()
        Timer(0.0 if len(results) < len(futures) else 0.5, handle, (x, results[x])).start()
    return [results[x] for x in data]
