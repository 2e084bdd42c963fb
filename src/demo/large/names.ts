const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Given and family names from many places, already in the letters that handles may have. */
export const givenNames = list(`
  Amina Bao Carmen Dario Elif Farid Greta Hassan Ines Jin Kofi Lena Malik Nadia Omar Paula Qing Rosa Samir Tala Uma Viktor Wanjiru Ximena Yara Zofia
  Abebe Beatriz Chidi Dina Emil Fatou Giorgos Hye Ivo Jana Kamal Lucija Mireille Nikhil Oksana Pedro Rania Sina Tariq Ulla Vera Wei Xolani Yusra Zeno
  Aiko Bogdan Celia Devi Eduardo Freya Gaspard Hiro Isla Jonah Keiko Luka Marisol Ngozi Orla Pavel Quyen Ravi Sakura Teodora Umut Violeta Willem Yana Zubair
  Adaeze Bruno Chiara Dmitri Esther Fumiko Gloria Henrik Imani Joao Katarina Lindiwe Mohamed Nina Olumide Priscilla Rashid Signe Thabo Ursula Vikram Wiktoria Yannick Zahra`)

export const familyNames = list(`
  Abadi Bakker Castillo Delgado Eriksen Fofana Gruber Haile Ivanova Jansen Kimura Lopez Moreau Nakamura Okafor Petrov Quispe Rossi Sato Tanaka Ueda Varga Wolff Xu Yilmaz Zhang
  Adeyemi Banerjee Coelho Dubois Estrada Fischer Galvao Hoang Ibrahim Jovanovic Kaya Lindgren Mbeki Novak Oyelaran Park Raman Silva Traore Usman Vasquez Weiss Yamada Zulu
  Achterberg Bianchi Chowdhury Demir Ekwueme Ferrari Gomez Horvat Ito Juarez Kowalski Lefebvre Mutua Nguyen Osei Papadakis Reyes Schmidt Thapa Urbina Virtanen Wambui Yoon Zeman
  Alvarez Bergstrom Cruz Dlamini Elmasri Fujita Georgiou Hansen Iqbal Jensen Khan Larsen Mendes Ndiaye Ortega Popescu Rahman Santos Toure Uzun Vidal Wong Yusuf Zamora`)

/** Cities with their time zone and the language one hears there first. */
export const cities = [
  ['Lagos, Nigeria', 'Africa/Lagos', 'en'],
  ['Nairobi, Kenya', 'Africa/Nairobi', 'sw'],
  ['Dakar, Senegal', 'Africa/Dakar', 'fr'],
  ['Cairo, Egypt', 'Africa/Cairo', 'ar'],
  ['Cape Town, South Africa', 'Africa/Johannesburg', 'en'],
  ['Addis Ababa, Ethiopia', 'Africa/Addis_Ababa', 'am'],
  ['Casablanca, Morocco', 'Africa/Casablanca', 'ar'],
  ['Kigali, Rwanda', 'Africa/Kigali', 'rw'],
  ['Mumbai, India', 'Asia/Kolkata', 'hi'],
  ['Dhaka, Bangladesh', 'Asia/Dhaka', 'bn'],
  ['Hanoi, Vietnam', 'Asia/Ho_Chi_Minh', 'vi'],
  ['Seoul, South Korea', 'Asia/Seoul', 'ko'],
  ['Osaka, Japan', 'Asia/Tokyo', 'ja'],
  ['Taipei, Taiwan', 'Asia/Taipei', 'zh-Hant'],
  ['Jakarta, Indonesia', 'Asia/Jakarta', 'id'],
  ['Manila, Philippines', 'Asia/Manila', 'tl'],
  ['Tbilisi, Georgia', 'Asia/Tbilisi', 'ka'],
  ['Beirut, Lebanon', 'Asia/Beirut', 'ar'],
  ['Istanbul, Türkiye', 'Europe/Istanbul', 'tr'],
  ['Kathmandu, Nepal', 'Asia/Kathmandu', 'ne'],
  ['Berlin, Germany', 'Europe/Berlin', 'de'],
  ['Lisbon, Portugal', 'Europe/Lisbon', 'pt'],
  ['Marseille, France', 'Europe/Paris', 'fr'],
  ['Kraków, Poland', 'Europe/Warsaw', 'pl'],
  ['Athens, Greece', 'Europe/Athens', 'el'],
  ['Glasgow, Scotland', 'Europe/London', 'en'],
  ['Malmö, Sweden', 'Europe/Stockholm', 'sv'],
  ['Bologna, Italy', 'Europe/Rome', 'it'],
  ['Valencia, Spain', 'Europe/Madrid', 'es'],
  ['Ghent, Belgium', 'Europe/Brussels', 'nl'],
  ['Zagreb, Croatia', 'Europe/Zagreb', 'hr'],
  ['Kyiv, Ukraine', 'Europe/Kyiv', 'uk'],
  ['São Paulo, Brazil', 'America/Sao_Paulo', 'pt-BR'],
  ['Bogotá, Colombia', 'America/Bogota', 'es'],
  ['Oaxaca, Mexico', 'America/Mexico_City', 'es'],
  ['Santiago, Chile', 'America/Santiago', 'es'],
  ['Montréal, Canada', 'America/Toronto', 'fr'],
  ['Portland, Oregon', 'America/Los_Angeles', 'en'],
  ['Detroit, Michigan', 'America/Detroit', 'en'],
  ['New Orleans, Louisiana', 'America/Chicago', 'en'],
  ['Melbourne, Australia', 'Australia/Melbourne', 'en'],
  ['Wellington, New Zealand', 'Pacific/Auckland', 'en'],
  ['Suva, Fiji', 'Pacific/Fiji', 'en'],
  ['Honolulu, Hawaii', 'Pacific/Honolulu', 'en'],
] as const
