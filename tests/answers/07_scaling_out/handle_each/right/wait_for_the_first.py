def handle_each(client, function, data, handle):
    futures = {client.submit(function, x): x for x in data}
    left, results = set(futures), {}
    while left:
        done, left = wait(left, return_when="FIRST_COMPLETED")
        for future in done:
            results[futures[future]] = future.result()
            handle(futures[future], results[futures[future]])
    return [results[x] for x in data]
