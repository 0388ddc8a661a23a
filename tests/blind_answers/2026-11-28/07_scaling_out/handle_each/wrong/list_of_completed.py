# wrong: collects all that are completed, then handles
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    done = list(as_completed(futures))
    results = {}
    for future in done:
        results[futures[future]] = future.result()
        handle(futures[future], future.result())
    return [results[x] for x in data]
