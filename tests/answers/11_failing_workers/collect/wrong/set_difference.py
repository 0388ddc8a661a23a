# caught by: collect_value
def collect(client, function, data, tries):
    futures = {client.submit(function, x, retries=tries - 1): x for x in data}
    results = {}
    for future in as_completed(futures):
        if future.status == "finished":
            results[futures[future]] = future.result()
    return results, list(set(data) - set(results))
