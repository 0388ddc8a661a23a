def collect(client, function, data, tries):
    results, left = {}, list(data)
    for _ in range(tries):
        futures = client.map(function, left, pure=False)
        wait(futures)
        again = []
        for x, future in zip(left, futures, strict=False):
            if future.status == "error":
                again.append(x)
            else:
                results[x] = future.result()
        left = again
    return results, left
