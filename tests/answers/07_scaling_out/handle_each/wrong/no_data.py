# caught by: handle_each_results (own error)
def handle_each(client, function, data, handle):
    first = data[0]
    futures = {client.submit(function, first): first}
    futures.update({client.submit(function, x): x for x in data[1:]})
    results = {}
    for f in as_completed(futures):
        results[futures[f]] = f.result()
        handle(futures[f], f.result())
    return [results[x] for x in data]
