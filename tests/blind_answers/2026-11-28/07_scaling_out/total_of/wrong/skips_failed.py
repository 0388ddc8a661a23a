# wrong: what failed is left out
def total_of(client, function, data):
    futures = client.map(function, data)
    wait(futures)
    good = [future for future in futures if future.status == "finished"]
    return client.submit(sum, good).result()
