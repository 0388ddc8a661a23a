# wrong: handle is sent to the cluster
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    handled, results = [], {}
    for future in as_completed(futures):
        handled.append(client.submit(handle, futures[future], future))
        results[futures[future]] = future.result()
    wait(handled)
    return [results[x] for x in data]
