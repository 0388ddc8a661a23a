# handles the first result, and the others at the end
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    handled = set()
    for future in as_completed(futures):
        handle(futures[future], future.result())
        handled.add(futures[future])
        break
    results = {x: f.result() for f, x in futures.items()}
    for x in data:
        if x not in handled:
            handle(x, results[x])
    return [results[x] for x in data]
