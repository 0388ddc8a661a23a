# caught by: handle_each_results
def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    for future in as_completed(futures):
        handle(futures[future], future.result())
