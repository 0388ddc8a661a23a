# looks x up by the result
def handle_each(client, function, data, handle):
    data = list(data)
    futures = client.map(function, data)
    by_result = {}
    for future in as_completed(futures):
        result = future.result()
        x = data[futures.index(future)]
        by_result[result] = x
        handle(x, result)
    return [result for x in data for result in by_result if by_result[result] == x]
