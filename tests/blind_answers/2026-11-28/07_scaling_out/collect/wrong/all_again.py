# wrong: calls all again until nothing fails
def collect(client, function, data, tries):
    results = {}
    for _ in range(tries):
        futures = [client.submit(function, x, pure=False) for x in data]
        wait(futures)
        for x, future in zip(data, futures):
            if future.status == "finished":
                results[x] = future.result()
        if len(results) == len(data):
            break
    return results, [x for x in data if x not in results]
