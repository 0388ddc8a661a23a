def collect(client, function, data, tries):
    results, left = {}, list(data)
    for _ in range(tries):
        futures = [client.submit(function, x, pure=False) for x in left]
        wait(futures)
        again = []
        for x, future in zip(left, futures):
            if future.status == "finished":
                results[x] = future.result()
            else:
                again.append(x)
        left = again
    return results, left
