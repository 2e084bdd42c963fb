-- The figure that offers carried in their facets is counted in listings.stock, and read nowhere any more.
UPDATE listings.offers SET facets = facets #- '{product,stock}' WHERE type = 'product' AND facets #> '{product,stock}' IS NOT NULL;
