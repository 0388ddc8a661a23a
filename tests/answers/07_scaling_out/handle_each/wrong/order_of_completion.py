# caught by: handle_each_results
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    results = []
    for future in as_completed(futures):
        results.append(future.result())
        handle(futures[future], results[-1])
    return results
