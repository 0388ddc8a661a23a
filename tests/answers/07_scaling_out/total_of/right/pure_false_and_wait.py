def total_of(client, function, data):
    futures = client.map(function, data, pure=False)
    wait(futures)
    total = client.submit(sum, futures, pure=False)
    wait(total)
    return total.result()
