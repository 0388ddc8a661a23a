# map, and the error of each
def collect(client, function, data, tries):
    data = list(data)
    futures = client.map(function, data, retries=tries - 1, pure=False)
    wait(futures)
    results, never = {}, []
    for x, future in zip(data, futures):
        if future.status == "error":
            never.append(x)
            continue
        results[x] = future.result()
    return (results, never)
