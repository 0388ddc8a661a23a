def total_of(client, function, data):
    total = client.submit(sum, [client.submit(function, x) for x in list(data)])
    for future in as_completed([total]):
        return future.result()
