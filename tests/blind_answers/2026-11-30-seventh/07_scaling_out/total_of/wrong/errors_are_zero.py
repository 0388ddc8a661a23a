# leaves failed calls out
def total_of(client, function, data):
    futures = client.map(function, data)
    wait(futures)
    good = [f for f in futures if f.status == "finished"]
    return client.submit(sum, good).result()
